package org.touyan.reliability;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touyan.foundation.database.DatabaseRefused;
import org.touyan.foundation.database.LocalPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Whoever was told "done" finds it done, whatever was killed in between. */
@Tag("reliability")
class KillTests {

    private static final int BEFORE_THE_KILL = 40;

    @Test
    void theServerIsKilledAndComesBackOnTheSamePortWithEveryPromise(@TempDir Path home) throws Exception {
        try (LocalPostgres server = LocalPostgres.start(home, LocalPostgres.Settings.DURABLE)) {
            Promises.prepare(server.connections());
            Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
            CountDownLatch first = new CountDownLatch(BEFORE_THE_KILL);
            int port = server.port();
            long killed = server.pid();
            try (Promises promises = new Promises(server.connections(), key -> {
                acknowledged.add(key);
                first.countDown();
            })) {
                promises.begin();
                assertThat(first.await(60, TimeUnit.SECONDS)).isTrue();
                kill(killed);
            }

            // The supervisor notices the death on its own time.
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> server.pid() != killed && !Promises.kept(server.connections()).isEmpty());
            assertThat(server.port()).isEqualTo(port);
            assertThat(Promises.kept(server.connections())).containsAll(acknowledged);
        }
    }

    @Test
    void theProcessIsKilledAndItsOrphanIsStoppedBeforeTheNextStart(@TempDir Path home) throws Exception {
        Set<UUID> acknowledged = promisesUntilKilled(home);
        long orphan = serverIn(home);
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (LocalPostgres server = LocalPostgres.start(home, LocalPostgres.Settings.DURABLE)) {
            assertThat(server.pid()).isNotEqualTo(orphan);
            assertThat(Promises.kept(server.connections())).containsAll(acknowledged);
        }
    }

    @Test
    void bothAreKilledAndNothingPromisedIsLost(@TempDir Path home) throws Exception {
        Set<UUID> acknowledged = promisesUntilKilled(home);
        kill(serverIn(home));

        try (LocalPostgres server = LocalPostgres.start(home, LocalPostgres.Settings.DURABLE)) {
            assertThat(Promises.kept(server.connections())).containsAll(acknowledged);
        }
    }

    @Test
    void aSecondProcessOnTheSameFolderIsRefused(@TempDir Path home) {
        try (LocalPostgres first = LocalPostgres.start(home, new LocalPostgres.Settings(false, 20))) {
            assertThatThrownBy(() -> LocalPostgres.start(home, LocalPostgres.Settings.DURABLE))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining(home.toString());
            assertThat(first.pid()).isPositive();
        }
    }

    private static Set<UUID> promisesUntilKilled(Path home) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ServerInAnotherProcess.class.getName(),
                home.toString()).redirectError(home.resolve("errors.txt").toFile()).start();
        Set<UUID> acknowledged = new HashSet<>();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.matches("[0-9a-f-]{36}")) {
                    acknowledged.add(UUID.fromString(line));
                }
                if (acknowledged.size() == BEFORE_THE_KILL) {
                    kill(process.pid());
                }
            }
        }
        process.waitFor();
        assertThat(acknowledged).as(Files.readString(home.resolve("errors.txt"))).hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL);
        return acknowledged;
    }

    private static long serverIn(Path home) throws Exception {
        return Long.parseLong(Files.readAllLines(home.resolve("data").resolve("postmaster.pid")).getFirst().strip());
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }
}
