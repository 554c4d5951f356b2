package org.touyan.service.knowledge.learnt;

import java.util.Locale;
import java.util.stream.Stream;

/** Which examples are shown. */
enum Which {
    NEW("e.ended_at is null and l.example_id is null"), STANDING("e.ended_at is null"), ENDED("e.ended_at is not null");

    private final String condition;

    Which(String condition) {
        this.condition = condition;
    }

    static Which of(String key) {
        return Stream.of(values()).filter(w -> w.key().equals(key)).findFirst().orElse(STANDING);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String condition() {
        return condition;
    }
}
