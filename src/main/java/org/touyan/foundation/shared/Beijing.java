package org.touyan.foundation.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The platform's calendar: every day, deadline and month is meant in Beijing time. */
public final class Beijing {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Beijing() {}

    public static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    public static LocalDateTime time(Instant moment) {
        return moment.atZone(ZONE).toLocalDateTime();
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static Instant at(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }
}
