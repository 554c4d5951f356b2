package org.touyan.foundation.database;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** The embedded server of this process, or the one of the process that already runs on the data folder. */
final class EmbeddedDatabase implements AutoCloseable {

    private final @Nullable LocalPostgres own;
    private final Connections connections;

    private EmbeddedDatabase(@Nullable LocalPostgres own, Connections connections) {
        this.own = own;
        this.connections = connections;
    }

    /** @param joinRunning use the server of a running process instead of refusing to start beside it */
    static EmbeddedDatabase open(Path home, boolean durable, boolean joinRunning) {
        if (joinRunning && LocalPostgres.runsElsewhere(home)) {
            return new EmbeddedDatabase(null, LocalPostgres.connectTo(home));
        }
        LocalPostgres server = LocalPostgres.start(home,
                new LocalPostgres.Settings(durable, LocalPostgres.Settings.DURABLE.connections()));
        // Not a shutdown hook of our own: it would race the contexts that are still closing.
        SpringApplication.getShutdownHandlers().add(server::close);
        new Bootstrap(server.connections()).run();
        return new EmbeddedDatabase(server, server.connections());
    }

    Connections connections() {
        return connections;
    }

    boolean joined() {
        return own == null;
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
