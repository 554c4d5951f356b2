package org.touyan.service.menu.domain;

import java.time.Duration;
import java.time.Instant;

import org.touyan.foundation.shared.TimeWindow;

/** One time of a line: when, where, and for how many. */
public record SlotLine(TimeWindow when, String place, int capacity) {

    public SlotLine later(Duration by) {
        return new SlotLine(new TimeWindow(when.from().plus(by), when.to().plus(by)), place, capacity);
    }

    public Instant from() {
        return when.from();
    }
}
