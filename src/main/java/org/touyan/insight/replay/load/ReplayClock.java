package org.touyan.insight.replay.load;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.touyan.foundation.shared.Beijing;

/** Stands still in the evening of one day: the article speaks of a day, and everything that is asked is asked on it. */
public final class ReplayClock extends Clock {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private volatile Instant now = evening(DataSet.DAY);

    public void stopAt(LocalDate day) {
        now = evening(day);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    private static Instant evening(LocalDate day) {
        return Beijing.at(day.atTime(EVENING));
    }
}
