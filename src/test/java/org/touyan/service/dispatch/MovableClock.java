package org.touyan.service.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import org.touyan.foundation.shared.Beijing;

/** Stands still until a test moves it. */
public final class MovableClock extends Clock {

    /** A Monday in Beijing, 9:12 in the morning. */
    public static final Instant MONDAY_MORNING = Beijing.at(java.time.LocalDateTime.of(2026, 11, 23, 9, 12));

    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY_MORNING);

    public void set(Instant moment) {
        now.set(moment);
    }

    public void pass(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
