package org.touyan.insight.impact.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

import org.touyan.foundation.shared.Beijing;

/** Calendar days in Beijing time, both included. */
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("period %s–%s (expected: first <= last)".formatted(first, last));
        }
    }

    /** From 1 January to today: what a figure without a period means. */
    public static Period thisYear(Instant now) {
        LocalDate today = Beijing.day(now);
        return new Period(today.withDayOfYear(1), today);
    }

    /** From 1 January of last year to today: 去年以来. */
    public static Period sinceLastYear(Instant now) {
        LocalDate today = Beijing.day(now);
        return new Period(today.minusYears(1).withDayOfYear(1), today);
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    Instant from() {
        return Beijing.startOf(first);
    }

    /** Excluded. */
    Instant to() {
        return Beijing.startOf(last.plusDays(1));
    }
}
