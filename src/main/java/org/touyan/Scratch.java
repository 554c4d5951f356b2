package org.touyan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A data folder for a command that must never meet the database of the installation. It is gone when the command is over. */
final class Scratch implements AutoCloseable {

    private final Path folder;

    /** The folder is made by whoever needs it first: the server that runs in it decides who may enter. */
    Scratch(String command) {
        folder = Path.of(System.getProperty("java.io.tmpdir"), "touyan-%s-%d".formatted(command, ProcessHandle.current().pid()));
    }

    Map<String, String> properties() {
        return Map.of("touyan.data", folder.toString(), "touyan.keys.create", "true", "touyan.durable", "false");
    }

    @Override
    public void close() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException kept) {
            throw new UncheckedIOException("%s could not be removed".formatted(folder), kept);
        }
    }
}
