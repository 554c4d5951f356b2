package org.touyan.foundation.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server's programs, unpacked from the class path, run under a user the server accepts. */
final class PostgresBinaries {

    static final boolean WINDOWS = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");

    private final Path home;
    private final Path folder;
    private final ServerUser user;

    private PostgresBinaries(Path home, Path folder, ServerUser user) {
        this.home = home;
        this.folder = folder;
        this.user = user;
    }

    static PostgresBinaries unpack(Path home) throws IOException {
        Path folder = home.resolve("binaries");
        String archive = archive();
        Path complete = folder.resolve("complete");
        if (!Files.exists(complete) || !Files.readString(complete).equals(fingerprint(archive))) {
            extract(archive, folder);
            Files.writeString(complete, fingerprint(archive));
        }
        return new PostgresBinaries(home, folder, ServerUser.forFolder(home));
    }

    /** Gives the file to the user the server runs as. */
    void own(Path file) throws IOException {
        user.own(file);
    }

    /** Runs a program to its end. */
    void run(String program, List<String> arguments, Duration limit) throws IOException {
        Path output = Files.createTempFile(home, program, ".out");
        try {
            Process process = start(program, arguments, output);
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException("%s has not ended after %s".formatted(program, limit));
            }
            if (process.exitValue() != 0) {
                throw new IOException("%s ended with %d: %s".formatted(program, process.exitValue(), Files.readString(output)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while %s ran".formatted(program), e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** Starts a program as a child of this process, in a session of its own where the system knows such a thing. */
    Process start(String program, List<String> arguments, Path output) throws IOException {
        List<String> command = new ArrayList<>(user.prefix());
        command.add(folder.resolve("bin").resolve(WINDOWS ? program + ".exe" : program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static String archive() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = WINDOWS ? "windows" : name.contains("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-%s-%s.txz".formatted(system, machine);
    }

    private static String fingerprint(String archive) throws IOException {
        try (InputStream in = open(archive)) {
            byte[] head = in.readNBytes(4096);
            return archive + " " + java.util.Arrays.hashCode(head);
        }
    }

    private static InputStream open(String archive) {
        InputStream in = PostgresBinaries.class.getClassLoader().getResourceAsStream(archive);
        if (in == null) {
            throw new DatabaseRefused("There is no PostgreSQL for this machine in the application: " + archive,
                    "Set spring.datasource.url to a PostgreSQL 18 of your own.");
        }
        return in;
    }

    private static void extract(String archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(open(archive), 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(entry, tar, folder);
            }
        }
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("entry %s leaves the folder".formatted(entry.getName()));
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        if (!WINDOWS) {
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
