package org.touyan.reliability;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.touyan.foundation.database.Bootstrap;
import org.touyan.foundation.database.Connections;
import org.touyan.foundation.shared.Uuid7;

/** Fifty commits a second; whoever listens is told a key only after its commit was acknowledged. */
final class Promises implements AutoCloseable {

    private static final Duration PACE = Duration.ofMillis(20);
    private static final int TRIES = 200;

    private final Connections connections;
    private final Consumer<UUID> acknowledged;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    Promises(Connections connections, Consumer<UUID> acknowledged) {
        this.connections = connections;
        this.acknowledged = acknowledged;
    }

    static void prepare(Connections connections) throws SQLException {
        new Bootstrap(connections).run();
        try (Connection owner = connections.open(Bootstrap.DATABASE, connections.owner());
                Statement statement = owner.createStatement()) {
            statement.execute("create table promise (key uuid not null)");
            statement.execute("create unique index on promise (key)");
            statement.execute("grant select, insert on promise to touyan_app");
        }
    }

    /** Every row there is, twice if it is there twice. */
    static Set<UUID> kept(Connections connections) throws SQLException {
        Set<UUID> keys = new HashSet<>();
        try (Connection app = connections.open(Bootstrap.DATABASE, connections.app());
                Statement statement = app.createStatement();
                ResultSet rows = statement.executeQuery("select key from promise")) {
            while (rows.next()) {
                if (!keys.add(rows.getObject(1, UUID.class))) {
                    throw new AssertionError("%s is there twice".formatted(rows.getString(1)));
                }
            }
        }
        return keys;
    }

    void begin() {
        clock.scheduleAtFixedRate(() -> workers.submit(this::promiseOnce), 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends when the last request has its answer. */
    @Override
    public void close() {
        clock.shutdownNow();
        workers.close();
    }

    /** Like a person who presses the button again: same key, until there is an answer. */
    private void promiseOnce() {
        UUID key = Uuid7.next();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try (Connection app = connections.open(Bootstrap.DATABASE, connections.app());
                    PreparedStatement insert = app
                            .prepareStatement("insert into promise (key) values (?) on conflict do nothing")) {
                insert.setObject(1, key);
                insert.executeUpdate();
                acknowledged.accept(key);
                return;
            } catch (SQLException noAnswer) {
                java.util.concurrent.locks.LockSupport.parkNanos(PACE.multipliedBy(5).toNanos());
            }
        }
    }
}
