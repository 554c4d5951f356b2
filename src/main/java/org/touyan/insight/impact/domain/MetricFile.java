package org.touyan.insight.impact.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a metric from its file: the head says what it means, the rest is the SQL of its rows. */
final class MetricFile {

    private static final Pattern NAME = Pattern.compile("(M\\d{2})-\\d{2}-([a-z][a-z-]*)\\.sql");
    private static final Pattern LINE = Pattern.compile("-- ([a-z]+): (.+)");
    private static final String COMMENT = "--";
    private static final Set<String> OPTIONAL = Set.of("cut", "door", "paper", "note");
    private static final Set<String> NEEDED = Set.of("unit", "formula", "once", "owner", "source", "period", "measure", "wording",
            "cells");

    private MetricFile() {}

    /** @param file such as {@code M04-02-requests-closed.sql}: code, place among the figures of that code, id */
    static Metric read(String file, String text) {
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalStateException("metric %s (expected a name like M04-02-requests-closed.sql)".formatted(file));
        }
        try {
            return read(name.group(2), name.group(1), text.lines().toList());
        } catch (IllegalArgumentException broken) {
            throw new IllegalStateException("metric %s: %s".formatted(file, broken.getMessage()), broken);
        }
    }

    private static Metric read(String id, String code, List<String> lines) {
        Map<String, String> head = head(lines);
        return new Metric(id, code, Words.of(lines.getFirst().substring(COMMENT.length())), words(head, "unit"),
                words(head, "formula"),
                words(head, "once"), words(head, "owner"), words(head, "source"), Span.valueOf(constant(head, "period")),
                Measure.valueOf(constant(head, "measure")), styles(head), Cells.valueOf(constant(head, "cells")),
                listed(head, "cut").map(Cut::of).toList(), head.getOrDefault("door", ""), head.getOrDefault("paper", ""),
                Optional.ofNullable(head.get("note")).map(Words::of),
                lines.stream().filter(line -> !line.startsWith(COMMENT)).collect(Collectors.joining("\n")).strip());
    }

    private static Map<String, String> head(List<String> lines) {
        Map<String, String> head = new LinkedHashMap<>();
        lines.stream().skip(1).takeWhile(line -> line.startsWith(COMMENT)).forEach(line -> {
            Matcher entry = LINE.matcher(line);
            if (!entry.matches() || head.put(entry.group(1), entry.group(2).strip()) != null) {
                throw new IllegalArgumentException("“%s” (expected: -- word: value, each word once)".formatted(line));
            }
        });
        if (!head.keySet().containsAll(NEEDED) || !Stream.of(NEEDED, OPTIONAL).flatMap(Set::stream).collect(Collectors.toSet())
                .containsAll(head.keySet())) {
            throw new IllegalArgumentException(
                    "head %s (expected: %s, and perhaps %s)".formatted(head.keySet(), NEEDED, OPTIONAL));
        }
        return head;
    }

    private static Words words(Map<String, String> head, String key) {
        return Words.of(head.getOrDefault(key, ""));
    }

    private static String constant(Map<String, String> head, String key) {
        return head.getOrDefault(key, "").toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Set<Style> styles(Map<String, String> head) {
        return constant(head, "wording").equals("EXACT")
                ? Set.of()
                : Arrays.stream(constant(head, "wording").split(" ")).map(Style::valueOf).collect(Collectors.toSet());
    }

    private static Stream<String> listed(Map<String, String> head, String key) {
        return head.containsKey(key) ? Arrays.stream(head.getOrDefault(key, "").split(",")).map(String::strip) : Stream.of();
    }
}
