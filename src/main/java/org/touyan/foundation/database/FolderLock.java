package org.touyan.foundation.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One process at a time in one data folder. The system gives the lock back when the process ends, however it ends, and
 * also when this process closes any other handle on the file: hence the set of folders this process holds.
 */
final class FolderLock implements AutoCloseable {

    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel channel;

    private FolderLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    static FolderLock take(Path home) throws IOException {
        if (!OURS.add(home)) {
            throw taken(home);
        }
        FileChannel channel = open(home.resolve("lock"));
        if (channel.tryLock() == null) {
            channel.close();
            OURS.remove(home);
            throw taken(home);
        }
        return new FolderLock(home, channel);
    }

    /** Whether a process other than this one holds the folder. */
    static boolean heldElsewhere(Path home) {
        Path file = home.resolve("lock");
        if (OURS.contains(home) || !Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = open(file)) {
            return channel.tryLock() == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            OURS.remove(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatabaseRefused taken(Path home) {
        return new DatabaseRefused("Another Touyan is running on the data folder " + home + ".",
                "Stop it, or start this one with another --data folder.");
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
