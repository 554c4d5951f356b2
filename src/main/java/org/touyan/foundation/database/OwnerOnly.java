package org.touyan.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files and folders that nobody else on the machine may read, not even for the moment before the permissions are set. */
final class OwnerOnly {

    private OwnerOnly() {}

    static Path folder(Path folder) throws IOException {
        if (Files.exists(folder)) {
            return folder;
        }
        if (PostgresBinaries.WINDOWS) {
            return Files.createDirectories(folder);
        }
        Files.createDirectories(folder.getParent());
        return Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    static void write(Path file, String content) throws IOException {
        if (PostgresBinaries.WINDOWS) {
            Files.writeString(file, content);
            return;
        }
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }
}
