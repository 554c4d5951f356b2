package org.touyan.service.dispatch.choice;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** How far back is counted. */
enum Span {
    QUARTER(3), YEAR(12), EVER(1200);

    private final int months;

    Span(int months) {
        this.months = months;
    }

    static Span of(String key) {
        return Stream.of(values()).filter(s -> s.key().equals(key)).findFirst().orElse(YEAR);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    LocalDate first(LocalDate today) {
        return today.minusMonths(months);
    }
}
