package org.touyan.foundation.shared;

import java.time.Duration;
import java.time.Instant;

/** From (included) to (excluded). */
public record TimeWindow(Instant from, Instant to) {

    public TimeWindow {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("window %s–%s (expected: from < to)".formatted(from, to));
        }
    }

    public boolean overlaps(TimeWindow other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
