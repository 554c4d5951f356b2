package org.touyan.insight.replay.write;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A sentence whose numbers are all bound. */
public record Sentence(Mechanism mechanism, String key, List<Part> parts) {

    /** @param told null for words between numbers */
    public record Part(String text, @Nullable Told told) {}

    public Sentence {
        parts = List.copyOf(parts);
    }

    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    public List<Told> numbers() {
        return parts.stream().flatMap(part -> Stream.ofNullable(part.told())).toList();
    }
}
