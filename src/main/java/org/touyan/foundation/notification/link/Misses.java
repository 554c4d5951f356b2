package org.touyan.foundation.notification.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Whoever tries many codes that do not exist is guessing. Counted per address, for ten minutes. */
@Component
class Misses {

    private static final int MOST = 20;
    private static final int ADDRESSES = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Map<String, Integer> counts = new HashMap<>();
    private final Clock clock;
    private Instant windowEnds = Instant.EPOCH;

    Misses(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean tooMany(String address) {
        startAnew();
        return counts.getOrDefault(address, 0) >= MOST;
    }

    synchronized void count(String address) {
        startAnew();
        if (counts.size() < ADDRESSES || counts.containsKey(address)) {
            counts.merge(address, 1, Integer::sum);
        }
    }

    private void startAnew() {
        Instant now = clock.instant();
        if (!now.isBefore(windowEnds)) {
            counts.clear();
            windowEnds = now.plus(WINDOW);
        }
    }
}
