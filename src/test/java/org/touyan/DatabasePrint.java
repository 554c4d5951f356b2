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
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Whether anything was written between two moments, in any table, seen past row-level security. Every statement that would
 * write rings a bell, also when it is taken back; where none has rung nothing was written, and where some have, their tables are
 * read.
 */
public final class DatabasePrint implements AutoCloseable {

    /** A bell is a sequence: it does not ring back when a transaction does. One rings for all, and one for each table. */
    private static final String BELL = """
            create schema if not exists print;
            create sequence if not exists print.bell;
            create or replace function print.ring() returns trigger language plpgsql security definer as
            $$ begin perform nextval('print.bell'), nextval(tg_argv[0]::regclass); return null; end $$;
            """;
    private static final String RUNG = """
            select sequencename, coalesce(last_value, 0) from pg_sequences
            where schemaname = 'print' and sequencename <> 'bell'
            """;
    private static final String WATCHED = """
            from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema', 'public')
              and schemaname || '.' || tablename <> all (?)
            """;

    /** How things stood at one moment. */
    public record Moment(String bell, Map<String, String> tables) {}

    private final Connection connection;
    private final String[] exceptFor;
    private final Map<String, String> heard = new HashMap<>();
    private final Map<String, String> rowsSeen = new HashMap<>();
    private @Nullable Moment last;

    /** @param exceptFor tables in which an answer may leave a mark whatever it is, with their schema */
    public DatabasePrint(Environment environment, String... exceptFor) {
        try {
            connection = AsOwner.superuser(environment).getConnection();
            this.exceptFor = Stream.concat(Stream.of("identity.spring_session", "identity.spring_session_attributes"),
                    Arrays.stream(exceptFor)).toArray(String[]::new);
            hangBells();
        } catch (SQLException e) {
            throw new IllegalStateException("no tables to print", e);
        }
    }

    public Moment now() {
        try {
            String bell = pairs("select 'bell', last_value || ' ' || is_called from print.bell").getOrDefault("bell", "");
            Moment now = last != null && last.bell().equals(bell) ? last : new Moment(bell, tables());
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
        for (Map.Entry<String, String> bell : pairs(RUNG).entrySet()) {
            if (!bell.getValue().equals(heard.put(bell.getKey(), bell.getValue()))) {
                rowsSeen.putAll(
                        pairs("select '%1$s', count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %1$s t"
                                .formatted(bell.getKey())));
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

    private void hangBells() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(BELL);
            statement.execute(made("""
                    format('create sequence if not exists print.%3$I;'
                        ' create or replace trigger print_bell after insert or update or delete or truncate'
                        ' on %1$I.%2$I for each statement execute function print.ring(%4$L);'
                        ' alter table %1$I.%2$I enable always trigger print_bell',
                      schemaname, tablename, schemaname || '.' || tablename,
                      format('print.%I', schemaname || '.' || tablename))""", ";"));
        }
    }

    /** One text made of one for each table that is watched. */
    private String made(String each, String between) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select string_agg(" + each + ", ?) " + WATCHED)) {
            statement.setString(1, between);
            statement.setArray(2, connection.createArrayOf("text", exceptFor));
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection; Statement statement = connection.createStatement()) {
            statement.execute(made("format('drop trigger print_bell on %I.%I', schemaname, tablename)", ";"));
        }
    }
}
