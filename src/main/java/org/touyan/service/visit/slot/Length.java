package org.touyan.service.visit.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.foundation.web.Ui;
import org.touyan.service.matching.HalfDay;

/**
 * How long a visit is planned to last.
 *
 * @param hours 0 for the whole half day
 */
public record Length(int hours) {

    public static final Length HALF_DAY = new Length(0);

    private static final String HALF = "HALF";

    /** A visit in this half of the day, at its usual hour; a long one begins earlier, so that it ends with the half. */
    public TimeWindow in(LocalDate day, HalfDay.Half half) {
        TimeWindow whole = new HalfDay(day, half).window();
        if (equals(HALF_DAY)) {
            return whole;
        }
        Instant usual = Beijing.at(day.atTime(usualHour(half), 0));
        Instant latest = whole.to().minus(duration());
        Instant from = usual.isBefore(latest) ? usual : latest;
        return new TimeWindow(from, from.plus(duration()));
    }

    /** A visit that begins at this time; the half day is the one in which the time lies. */
    public TimeWindow from(LocalDate day, LocalTime time) {
        if (equals(HALF_DAY)) {
            return in(day, time.isBefore(LocalTime.NOON) ? HalfDay.Half.AM : HalfDay.Half.PM);
        }
        Instant from = Beijing.at(day.atTime(time));
        return new TimeWindow(from, from.plus(duration()));
    }

    /** The length of an agreed visit. */
    public static Length of(TimeWindow window) {
        return HalfDay.of(window.from()).window().equals(window)
                ? HALF_DAY
                : new Length((int) Math.max(1, window.length().toHours()));
    }

    /** As forms carry it. */
    public String value() {
        return equals(HALF_DAY) ? HALF : Integer.toString(hours);
    }

    public String say(Ui ui) {
        return equals(HALF_DAY) ? ui.t("visit.length.half") : ui.t("visit.length.hours", hours);
    }

    private Duration duration() {
        return Duration.ofHours(hours);
    }

    private static int usualHour(HalfDay.Half half) {
        return switch (half) {
            case AM -> 9;
            case PM -> 14;
        };
    }
}
