package org.touyan.foundation.notification.domain;

import java.time.Instant;
import java.time.LocalTime;

import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;

/** From (included) to (excluded), usually over midnight; equal ends mean never. */
public record QuietHours(LocalTime from, LocalTime to) {

    @BusinessRule(id = "NTF-1", says = "Between the parameters quiet.from and quiet.to only urgent messages leave.")
    public boolean at(Instant moment) {
        LocalTime time = Beijing.time(moment).toLocalTime();
        return from.isAfter(to) ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }
}
