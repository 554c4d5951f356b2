package org.touyan.reliability;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real application in a process of its own, as {@code ./touyan serve} starts it. It is there to be killed. */
final class AppProcess {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path data;
    private final int port;
    private final Map<String, String> environment;
    private Process process;

    private AppProcess(Path data, int port, Map<String, String> environment) throws IOException {
        this.data = data;
        this.port = port;
        this.environment = environment;
        this.process = launch();
    }

    static AppProcess start(Path data) throws Exception {
        return start(data, Map.of());
    }

    static AppProcess start(Path data, Map<String, String> environment) throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();
            socket.close();
            AppProcess app = new AppProcess(data, port, environment);
            app.awaitReady();
            return app;
        }
    }

    URI home() {
        return URI.create("http://127.0.0.1:%d".formatted(port));
    }

    Path postgres() {
        return data.resolve("postgres");
    }

    /** The database servers that the application has started; libraries start other programs too, for a moment. */
    Stream<ProcessHandle> databases() {
        return process.descendants().filter(started -> started.info().command().orElse("").endsWith("/postgres"));
    }

    /** As the power would: no shutdown hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void killDatabase() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(postgres().resolve("data").resolve("postmaster.pid")).getFirst().strip());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    void startAgain() throws Exception {
        process = launch();
        awaitReady();
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private Process launch() throws IOException {
        // Askers in this test come from many addresses, told by a proxy that the application trusts.
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED", "-cp", classPath(), "org.touyan.Touyan", "serve", "--port",
                Integer.toString(port), "--data",
                data.toString(), "--server.address=127.0.0.1", "--server.forward-headers-strategy=native")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private void awaitReady() throws Exception {
        long until = System.nanoTime() + START_LIMIT.toNanos();
        while (!ready()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new AssertionError("the application did not start:\n" + Files.readString(log()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean ready() throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(home().resolve("/healthz")).timeout(Duration.ofSeconds(5)).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path log() {
        return data.resolveSibling("application.log");
    }

    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(java.io.File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }
}
