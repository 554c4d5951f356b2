package org.touyan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.touyan.foundation.database.Bootstrap;
import org.touyan.foundation.database.Connections;
import org.touyan.foundation.database.LocalPostgres;

/**
 * One real PostgreSQL for all tests of a JVM. Its template is migrated once, and again only when a migration changed;
 * every database given out is a fresh clone of it. It waits for the disk only where speed is measured
 * ({@code touyan.test.durable}).
 */
final class TestServer {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final TestServer INSTANCE = new TestServer();

    private final Connections connections;
    private final Bootstrap bootstrap;
    private final String template;

    private TestServer() {
        boolean durable = Boolean.getBoolean("touyan.test.durable");
        // Two run at a time, and both may be the first.
        Path home = Path.of("target", durable ? "bench-postgres" : "test-postgres" + System.getProperty("touyan.fork", ""));
        if (LocalPostgres.runsElsewhere(home)) {
            home = Path.of("target", "test-postgres-" + ProcessHandle.current().pid());
        }
        LocalPostgres server = LocalPostgres.start(home, new LocalPostgres.Settings(durable, 250));
        SpringApplication.getShutdownHandlers().add(server::close);
        connections = server.connections();
        bootstrap = new Bootstrap(connections);
        bootstrap.run();
        template = "template_" + fingerprint();
        try (Connection superuser = connections.open("postgres", connections.superuser())) {
            boolean ready = dropAllBut(superuser, template);
            if (!ready) {
                migrate(superuser);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the template of the tests cannot be made", e);
        }
    }

    static Connections connections() {
        return INSTANCE.connections;
    }

    /** The name of a fresh, migrated database. */
    static synchronized String freshDatabase() {
        String name = "t" + COUNT.incrementAndGet();
        try (Connection superuser = connections().open("postgres", connections().superuser())) {
            INSTANCE.bootstrap.createDatabase(superuser, name, INSTANCE.template);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException("no clone of %s".formatted(INSTANCE.template), e);
        }
    }

    private void migrate(Connection superuser) throws SQLException {
        String unfinished = template + "_unfinished";
        bootstrap.createDatabase(superuser, unfinished, "template1");
        Flyway.configure()
                .dataSource(connections.url(unfinished), connections.owner().user(), connections.owner().password())
                .table("flyway_history")
                .defaultSchema("public")
                .locations("classpath:db/migration", "classpath:db/callback")
                .placeholders(Map.of("app", connections.app().user()))
                .load()
                .migrate();
        try (Statement statement = superuser.createStatement()) {
            statement.execute("alter database %s rename to %s".formatted(unfinished, template));
        }
    }

    /** Whether the template is there already. */
    private static boolean dropAllBut(Connection superuser, String template) throws SQLException {
        List<String> leftovers = new ArrayList<>();
        boolean found = false;
        try (Statement statement = superuser.createStatement()) {
            try (ResultSet names = statement
                    .executeQuery(
                            "select datname from pg_database where not datistemplate and datname not in ('postgres', 'touyan')")) {
                while (names.next()) {
                    if (names.getString(1).equals(template)) {
                        found = true;
                    } else {
                        leftovers.add(names.getString(1));
                    }
                }
            }
            for (String name : leftovers) {
                statement.execute("drop database %s with (force)".formatted(name));
            }
        }
        return found;
    }

    private static String fingerprint() {
        CRC32 sum = new CRC32();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sum.update(file.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                sum.update(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(sum.getValue());
    }
}
