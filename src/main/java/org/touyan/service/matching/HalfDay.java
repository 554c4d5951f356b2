package org.touyan.service.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;

import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.TimeWindow;

/** A morning or an afternoon: the grain in which people here say when they are free. */
public record HalfDay(LocalDate day, Half half) implements Comparable<HalfDay> {

    private static final Comparator<HalfDay> ORDER = Comparator.comparing(HalfDay::day).thenComparing(HalfDay::half);

    /** Working hours of a half day. */
    public enum Half {
        AM(8, 12), PM(13, 18);

        private final LocalTime from;
        private final LocalTime to;

        Half(int from, int to) {
            this.from = LocalTime.of(from, 0);
            this.to = LocalTime.of(to, 0);
        }
    }

    public static HalfDay of(Instant moment) {
        var time = Beijing.time(moment);
        return new HalfDay(time.toLocalDate(), time.toLocalTime().isBefore(Half.PM.from) ? Half.AM : Half.PM);
    }

    public TimeWindow window() {
        return new TimeWindow(Beijing.at(day.atTime(half.from)), Beijing.at(day.atTime(half.to)));
    }

    public HalfDay next() {
        return half == Half.AM ? new HalfDay(day, Half.PM) : new HalfDay(day.plusDays(1), Half.AM);
    }

    @Override
    public int compareTo(HalfDay other) {
        return ORDER.compare(this, other);
    }
}
