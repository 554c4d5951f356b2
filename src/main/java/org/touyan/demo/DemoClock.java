package org.touyan.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/** The clock of the house, which can be set back while the demo year is told, and then runs like any other. */
public final class DemoClock extends Clock {

    private volatile @Nullable Instant held;

    /** Holds the clock at this moment. */
    public void hold(Instant moment) {
        held = moment;
    }

    /** Lets the clock run again. */
    public void release() {
        held = null;
    }

    @Override
    public Instant instant() {
        Instant moment = held;
        return moment == null ? Clock.systemUTC().instant() : moment;
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
