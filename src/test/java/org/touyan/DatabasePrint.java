package org.touyan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Whether anything was written between two moments, in any table, seen past row-level security. Where not even the server's
 * log has moved nothing was; where it has, all tables are compared.
 */
public final class DatabasePrint implements AutoCloseable {

    /** How things stood at one moment. */
    public record Moment(String log, Map<String, String> tables) {}

    private final Connection connection;
    private final String query;
    private @Nullable Moment last;

    /** @param exceptFor tables in which an answer may leave a mark whatever it is, with their schema */
    public DatabasePrint(Environment environment, String... exceptFor) {
        try {
            connection = AsOwner.superuser(environment).getConnection();
            query = query(Stream.concat(Stream.of("identity.spring_session", "identity.spring_session_attributes"),
                    Arrays.stream(exceptFor)).collect(Collectors.toSet()));
        } catch (SQLException e) {
            throw new IllegalStateException("no tables to print", e);
        }
    }

    public Moment now() {
        String log = log();
        Moment now = last != null && last.log().equals(log) ? last : new Moment(log, tables());
        last = now;
        return now;
    }

    /** The tables that are not as they were. */
    public Set<String> changedSince(Moment before) {
        Map<String, String> changed = new TreeMap<>(now().tables());
        changed.entrySet().removeAll(before.tables().entrySet());
        return changed.keySet();
    }

    private String log() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_current_wal_insert_lsn()")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the log cannot be read", e);
        }
    }

    private Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                tables.put(rows.getString(1), rows.getString(2));
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException("the tables cannot be printed", e);
        }
    }

    private String query(Set<String> exceptFor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select string_agg(format('select %L, count(*) || '' '' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %I.%I t',
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
