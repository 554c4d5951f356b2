package org.touyan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The order of the house, said once: a module knows those before it and none after it. */
final class House {

    static final List<String> ORDER = List.of("shared", "database", "web", "audit", "parameter", "privacy", "identity", "storage",
            "paper", "sheet",
            "notification", "catalog", "organization", "approval", "roster", "mentoring", "studio", "assessment", "recognition",
            "menu",
            "request",
            "matching", "dispatch",
            "visit",
            "record", "knowledge", "certificate", "lecture", "campaign", "workshop", "casefile",
            "impact", "report", "brief",
            "replay", "story", "openapi",
            "demo");

    static final Path JAVA = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path MIGRATIONS = RESOURCES.resolve("db/migration");

    private static final Pattern MODULE = Pattern.compile("org[./]touyan[./][a-z]+[./]([a-z]+)(?:[./].*)?");

    private House() {}

    private static final class Shipped {

        private static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.touyan");
    }

    /** Everything that is shipped, read once by whichever rule asks first. */
    static JavaClasses classes() {
        return Shipped.CLASSES;
    }

    /** The module of a class, package or source file; empty for the root package and for others' code. */
    static Optional<String> moduleOf(String name) {
        if (name.replace('\\', '/').replace('.', '/').contains("org/touyan/demo")) {
            return Optional.of("demo");
        }
        Matcher matcher = MODULE.matcher(name.replace('\\', '/').replaceFirst("^src/main/java/", ""));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static boolean isRightOf(String one, String other) {
        return position(one) > position(other);
    }

    static int position(String module) {
        int position = ORDER.indexOf(module);
        if (position < 0) {
            throw new IllegalStateException("module %s has no place in the order (expected: one of %s)".formatted(module, ORDER));
        }
        return position;
    }

    static List<Path> files(Path folder, String... endings) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Place of a character in a file, for messages. */
    static String at(Path file, String text, int index) {
        return "%s:%d".formatted(file, text.substring(0, index).lines().count() + 1);
    }
}
