package org.touyan.foundation.notification.domain;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: a minute, doubled each time up to four hours, a fifth more or less. */
public final class BackOff {

    public static final int MOST_TRIES = 8;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final double SPREAD = 0.2;

    private BackOff() {}

    /** @param tries how often it was tried already, at least once */
    public static Duration after(int tries, RandomGenerator random) {
        if (tries < 1) {
            throw new IllegalArgumentException("%d tries (expected: at least 1)".formatted(tries));
        }
        long doubled = FIRST.toMillis() << Math.min(tries - 1, 20);
        long waited = Math.min(doubled, LONGEST.toMillis());
        return Duration.ofMillis((long) (waited * (1 + SPREAD * (2 * random.nextDouble() - 1))));
    }
}
