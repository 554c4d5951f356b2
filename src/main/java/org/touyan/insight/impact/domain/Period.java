package org.touyan.insight.impact.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.touyan.foundation.shared.Beijing;

/** Calendar days in Beijing time, both included. */
public record Period(LocalDate first, LocalDate last) {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final char BETWEEN = '/';
    private static final int MONTHS = 3;
    private static final int EARLIEST = 1949;
    private static final int LATEST = 2200;

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("period %s–%s (expected: first <= last)".formatted(first, last));
        }
    }

    /** From 1 January to today: what a figure without a period means. */
    public static Period thisYear(Instant now) {
        return upTo(Beijing.day(now));
    }

    /** From 1 January of last year to today: 去年以来. */
    public static Period sinceLastYear(Instant now) {
        LocalDate today = Beijing.day(now);
        return new Period(today.minusYears(1).withDayOfYear(1), today);
    }

    /** From 1 January to that day; for what is there on a day, the day itself. */
    public static Period upTo(LocalDate day) {
        return new Period(day.withDayOfYear(1), day);
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public static Period quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * MONTHS - 2);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * {@code 2026}, {@code 2026-Q3}, {@code 2026-11}, {@code 2024-01-01/2026-11-30} or, up to that day, {@code 2026-11-30}; empty when it
     * is none of these.
     */
    public static Optional<Period> read(String typed) {
        return parsed(typed).filter(period -> period.first.getYear() >= EARLIEST && period.last.getYear() <= LATEST);
    }

    private static Optional<Period> parsed(String typed) {
        try {
            Matcher quarter = QUARTER.matcher(typed);
            if (quarter.matches()) {
                return Optional.of(quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2))));
            }
            int until = typed.indexOf(BETWEEN);
            if (until >= 0) {
                return between(LocalDate.parse(typed.substring(0, until)), LocalDate.parse(typed.substring(until + 1)));
            }
            return Optional.of(switch (typed.length()) {
                case 4 -> year(Year.parse(typed).getValue());
                case 7 -> month(YearMonth.parse(typed));
                default -> upTo(LocalDate.parse(typed));
            });
        } catch (DateTimeException noPeriod) {
            return Optional.empty();
        }
    }

    private static Optional<Period> between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
    }

    /** As {@link #read} reads it. */
    public String text() {
        YearMonth month = YearMonth.from(first);
        if (equals(month(month))) {
            return month.toString();
        }
        if (equals(quarter(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR)))) {
            return first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
        }
        if (equals(year(first.getYear()))) {
            return Integer.toString(first.getYear());
        }
        return equals(upTo(last)) ? last.toString() : first.toString() + BETWEEN + last;
    }

    /** The one before of the same kind: last month, last quarter, last year; of a year so far, the same days of last year. */
    public Period before() {
        YearMonth month = YearMonth.from(first);
        if (equals(month(month))) {
            return month(month.minusMonths(1));
        }
        if (equals(quarter(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR)))) {
            return new Period(first.minusMonths(MONTHS), first.minusDays(1));
        }
        return yearEarlier();
    }

    /** The same days of last year; the end of a month stays the end of it. */
    public Period yearEarlier() {
        boolean wholeMonths = last.equals(YearMonth.from(last).atEndOfMonth());
        LocalDate end = last.minusYears(1);
        return new Period(first.minusYears(1), wholeMonths ? YearMonth.from(end).atEndOfMonth() : end);
    }

    Instant from() {
        return Beijing.startOf(first);
    }

    /** Excluded. */
    Instant to() {
        return Beijing.startOf(last.plusDays(1));
    }
}
