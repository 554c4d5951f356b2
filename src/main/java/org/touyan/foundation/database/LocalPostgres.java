package org.touyan.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server over the binaries on the class path, kept in one folder:
 *
 * <pre>
 * lock          held as long as the server is ours; a second process is refused
 * port          127.0.0.1 and this port, every time
 * logins        the passwords, readable by the owner only
 * binaries      initdb, pg_ctl, postgres
 * data          the cluster; {@code postmaster.pid} in it is never touched
 * server.log
 * </pre>
 *
 * The server is a child of this process. If it dies, it is started again on the same port; if we die, the next start
 * stops the orphan first.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);
    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration BETWEEN_RESTARTS = Duration.ofMillis(500);

    private final Path home;
    private final Path data;
    private final FolderLock lock;
    private final PostgresBinaries binaries;
    private final Settings settings;
    private final int port;
    private final Logins logins;

    private final ReentrantLock turn = new ReentrantLock();

    private volatile boolean closing;
    private volatile @Nullable Process server;

    /**
     * How the server is to run.
     *
     * @param durable     false only where the data may be lost, that is in tests
     * @param connections the most the server lets in at a time
     */
    public record Settings(boolean durable, int connections) {

        public static final Settings DURABLE = new Settings(true, 60);

        List<String> arguments() {
            Map<String, String> values = new TreeMap<>(Map.of(
                    "listen_addresses", "127.0.0.1",
                    "unix_socket_directories", "",
                    "max_connections", Integer.toString(connections),
                    "password_encryption", "scram-sha-256",
                    "shared_buffers", "128MB",
                    "timezone", "UTC",
                    "log_timezone", "UTC"));
            values.put("fsync", onOff(durable));
            values.put("synchronous_commit", onOff(durable));
            values.put("full_page_writes", onOff(durable));
            return values.entrySet().stream().flatMap(v -> List.of("-c", v.getKey() + "=" + v.getValue()).stream()).toList();
        }

        private static String onOff(boolean on) {
            return on ? "on" : "off";
        }
    }

    private LocalPostgres(Path home, Settings settings) throws IOException {
        this.home = OwnerOnly.folder(home.toAbsolutePath().normalize());
        this.data = this.home.resolve("data");
        this.settings = settings;
        this.lock = FolderLock.take(this.home);
        try {
            this.binaries = PostgresBinaries.unpack(this.home);
            this.logins = Logins.readOrInvent(this.home.resolve("logins"));
            initialize();
            stopOrphan();
            this.port = ServerPort.readOrChoose(this.home.resolve("port"));
            startServer();
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
        Thread.ofVirtual().name("postgres-supervisor").start(this::supervise);
    }

    /** Starts the server in this folder, making a new cluster the first time. */
    public static LocalPostgres start(Path home, Settings settings) {
        long began = System.nanoTime();
        try {
            LocalPostgres postgres = new LocalPostgres(home, settings);
            LOG.info("postgres.ready port={} folder={} ms={}", postgres.port, postgres.home,
                    (System.nanoTime() - began) / 1_000_000);
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL in %s does not start".formatted(home), e);
        }
    }

    /** Whether another process runs the server of this folder. */
    public static boolean runsElsewhere(Path home) {
        return FolderLock.heldElsewhere(home.toAbsolutePath().normalize());
    }

    /** The logins to the server that another process runs in this folder. */
    public static Connections connectTo(Path home) {
        try {
            Path folder = home.toAbsolutePath().normalize();
            return new Connections(ServerPort.read(folder.resolve("port")), Logins.read(folder.resolve("logins")));
        } catch (IOException e) {
            throw new UncheckedIOException("no running PostgreSQL in %s".formatted(home), e);
        }
    }

    public Connections connections() {
        return new Connections(port, logins);
    }

    public int port() {
        return port;
    }

    /** The server process, as long as it lives. */
    public long pid() {
        Process process = server;
        if (process == null) {
            throw new IllegalStateException("PostgreSQL in %s is not running".formatted(home));
        }
        return process.pid();
    }

    /** Where the server writes its own log. */
    public Path log() {
        return home.resolve("server.log");
    }

    @Override
    public void close() {
        if (closing) {
            return;
        }
        closing = true;
        turn.lock();
        try {
            if (running()) {
                stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL in %s does not stop".formatted(home), e);
        } finally {
            turn.unlock();
            lock.close();
        }
    }

    private void initialize() throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path password = home.resolve("initdb-password");
        OwnerOnly.write(password, logins.superuser().password());
        binaries.own(password);
        try {
            List<String> command = new ArrayList<>(List.of("-D", data.toString(), "-U", logins.superuser().user(),
                    "--auth=scram-sha-256", "--pwfile=" + password, "--encoding=UTF8", "--data-checksums",
                    "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            command.add("--locale=" + (PostgresBinaries.WINDOWS ? "C" : "C.UTF-8"));
            if (!settings.durable()) {
                command.add("--no-sync");
            }
            binaries.run("initdb", command, Duration.ofMinutes(2));
        } finally {
            Files.deleteIfExists(password);
        }
    }

    /** Whoever was killed without being asked left the server behind; its own shutdown saves the next start a recovery. */
    private void stopOrphan() throws IOException {
        if (!Files.exists(data.resolve("postmaster.pid"))) {
            return;
        }
        LOG.warn("postgres.orphan folder={}: the last process did not close it", home);
        try {
            stop();
        } catch (IOException gone) {
            LOG.info("postgres.orphan-gone folder={}: the server will recover by itself", home);
        }
    }

    private void stop() throws IOException {
        binaries.run("pg_ctl", List.of("stop", "-D", data.toString(), "-m", "fast", "-w", "-t",
                Long.toString(STOP_LIMIT.toSeconds())), STOP_LIMIT.plusSeconds(10));
    }

    private void startServer() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        arguments.addAll(settings.arguments());
        Process process = binaries.start("postgres", arguments, log());
        server = process;
        long until = System.nanoTime() + START_LIMIT.toNanos();
        while (!ready(process.pid())) {
            if (!process.isAlive()) {
                throw new IOException(
                        "the server exited with %d, its last words:%n%s".formatted(process.exitValue(), lastWords()));
            }
            if (System.nanoTime() > until) {
                throw new IOException(
                        "the server is not ready after %s, its last words:%n%s".formatted(START_LIMIT, lastWords()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** The server writes its pid in line 1 and its state in line 8 of {@code postmaster.pid}. */
    private boolean ready(long pid) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return false;
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() >= 8 && lines.getFirst().strip().equals(Long.toString(pid)) && lines.get(7).strip().equals("ready");
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }

    private boolean running() {
        Process process = server;
        return process != null && process.isAlive();
    }

    private void supervise() {
        while (!closing) {
            Process process = server;
            if (process != null) {
                process.onExit().join();
            }
            if (!closing) {
                LOG.error("postgres.died folder={}: starting it again", home);
                restart();
            }
        }
    }

    /** Orphaned backends hold the shared memory for some seconds; the server refuses until they are gone. */
    private void restart() {
        long began = System.nanoTime();
        while (!closing && !restarted()) {
            LockSupport.parkNanos(BETWEEN_RESTARTS.toNanos());
        }
        LOG.warn("postgres.restarted port={} ms={}", port, (System.nanoTime() - began) / 1_000_000);
    }

    private boolean restarted() {
        turn.lock();
        try {
            if (!closing) {
                startServer();
            }
            return true;
        } catch (IOException notYet) {
            LOG.warn("postgres.restart-refused folder={} reason={}", home, notYet.getMessage());
            return false;
        } finally {
            turn.unlock();
        }
    }
}
