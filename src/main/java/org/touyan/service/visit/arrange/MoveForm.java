package org.touyan.service.visit.arrange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.visit.slot.Slot;

/** Another day and time for an agreed visit. */
record MoveForm(@Nullable LocalDate day, String time) {

    /** @throws RuleBroken unless there are a day and a time */
    TimeWindow window() {
        if (day == null) {
            throw RuleBroken.because("visit.slot.none");
        }
        try {
            return Slot.from(day, LocalTime.parse(time));
        } catch (DateTimeException unreadable) {
            throw RuleBroken.because("visit.slot.time");
        }
    }
}
