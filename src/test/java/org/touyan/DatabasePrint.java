package org.touyan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Whether anything was written between two moments, in any table, seen past row-level security. Where not even the server's
 * log has moved nothing was; where it has, the tables are read whose number of rows or youngest row is another.
 */
public final class DatabasePrint implements AutoCloseable {

    /** How things stood at one moment. */
    public record Moment(String log, Map<String, String> tables) {}

    private final Connection connection;
    private final String youngest;
    private final Map<String, String> youngestSeen = new HashMap<>();
    private final Map<String, String> rowsSeen = new HashMap<>();
    private @Nullable Moment last;

    /** @param exceptFor tables in which an answer may leave a mark whatever it is, with their schema */
    public DatabasePrint(Environment environment, String... exceptFor) {
        try {
            connection = AsOwner.superuser(environment).getConnection();
            youngest = queryOf(Stream.concat(Stream.of("identity.spring_session", "identity.spring_session_attributes"),
                    Arrays.stream(exceptFor)).collect(Collectors.toSet()));
        } catch (SQLException e) {
            throw new IllegalStateException("no tables to print", e);
        }
    }

    public Moment now() {
        try {
            String log = pairs("select 'log', pg_current_wal_insert_lsn()::text").getOrDefault("log", "");
            Moment now = last != null && last.log().equals(log) ? last : new Moment(log, tables());
            last = now;
            return now;
        } catch (SQLException e) {
            throw new IllegalStateException("the tables cannot be printed", e);
        }
    }

    /** The tables that are not as they were. */
    public Set<String> changedSince(Moment before) {
        Map<String, String> changed = new TreeMap<>(now().tables());
        changed.entrySet().removeAll(before.tables().entrySet());
        return changed.keySet();
    }

    private Map<String, String> tables() throws SQLException {
        for (Map.Entry<String, String> table : pairs(youngest).entrySet()) {
            if (!table.getValue().equals(youngestSeen.put(table.getKey(), table.getValue()))) {
                rowsSeen.putAll(
                        pairs("select '%1$s', count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %1$s t"
                                .formatted(table.getKey())));
            }
        }
        return Map.copyOf(rowsSeen);
    }

    private Map<String, String> pairs(String query) throws SQLException {
        Map<String, String> pairs = new HashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
        }
        return pairs;
    }

    /** Every row carries the number of the transaction that wrote it. */
    private String queryOf(Set<String> exceptFor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select string_agg(format('select %L, count(*) || '' '' || coalesce(max(t.xmin::text::bigint), 0) from %I.%I t',
                  schemaname || '.' || tablename, schemaname, tablename), ' union all ')
                from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema', 'public')
                  and schemaname || '.' || tablename <> all (?)
                """)) {
            statement.setArray(1, connection.createArrayOf("text", exceptFor.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
