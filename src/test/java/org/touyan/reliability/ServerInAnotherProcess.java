package org.touyan.reliability;

import java.nio.file.Path;

import org.touyan.foundation.database.LocalPostgres;

/** A process that owns a server, makes promises, and tells each on its output. It is there to be killed. */
final class ServerInAnotherProcess {

    private ServerInAnotherProcess() {}

    public static void main(String[] args) throws Exception {
        LocalPostgres server = LocalPostgres.start(Path.of(args[0]), LocalPostgres.Settings.DURABLE);
        Promises.prepare(server.connections());
        try (Promises promises = new Promises(server.connections(), System.out::println)) {
            promises.begin();
            Thread.currentThread().join();
        }
    }
}
