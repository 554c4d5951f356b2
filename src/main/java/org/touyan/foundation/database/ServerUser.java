package org.touyan.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who the server runs as. It refuses root; started by root it gets a user namespace in which it is nobody in
 * particular, and where the system forbids that, it becomes the user {@code nobody}, who then owns the folder.
 */
final class ServerUser {

    private static final int NOBODY = 65534;

    private final List<String> prefix;
    private final boolean nobody;

    private ServerUser(List<String> prefix, boolean nobody) {
        this.prefix = prefix;
        this.nobody = nobody;
    }

    static ServerUser forFolder(Path home) throws IOException {
        List<String> session = new ArrayList<>();
        if (works("setsid", "true")) {
            // A Ctrl-C in the terminal must reach us, not the server: we close it after the last request.
            session.add("setsid");
        }
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerUser(session, false);
        }
        if (!belongsToNobody(home) && works("unshare", "-U", "true")) {
            session.addAll(List.of("unshare", "-U"));
            return new ServerUser(session, false);
        }
        List<String> become = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        ServerUser user = new ServerUser(session, true);
        user.ownAll(home);
        if (!works(Stream.concat(become.stream(), Stream.of("test", "-x", home.toString())).toArray(String[]::new))) {
            throw new DatabaseRefused(
                    "PostgreSQL does not run as root, and neither unshare nor setpriv gives it another user in " + home + ".",
                    "Start the application as an ordinary user, or choose a data folder that the user nobody may enter.");
        }
        session.addAll(become);
        return user;
    }

    List<String> prefix() {
        return prefix;
    }

    void own(Path file) throws IOException {
        if (nobody) {
            Files.setAttribute(file, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** The passwords and the lock stay with root. */
    private void ownAll(Path home) throws IOException {
        own(home);
        for (String part : List.of("binaries", "data", "server.log")) {
            Path top = home.resolve(part);
            if (Files.exists(top)) {
                try (Stream<Path> files = Files.walk(top)) {
                    for (Path file : files.toList()) {
                        own(file);
                    }
                }
            }
        }
    }

    private static boolean belongsToNobody(Path home) throws IOException {
        Path data = home.resolve("data");
        return Files.exists(data) && Files.getAttribute(data, "unix:uid").equals(NOBODY);
    }

    private static boolean works(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
