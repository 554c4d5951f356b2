package org.touyan.service.visit.asker;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.visit.slot.Slot;

/**
 * The answer of the one who asked.
 *
 * @param proposal the proposed time taken
 * @param day      another day, with {@code half}
 */
record SlotForm(@Nullable UUID proposal, @Nullable LocalDate day, Slot.@Nullable Half half) {

    static SlotForm empty() {
        return new SlotForm(null, null, null);
    }

    /** @throws RuleBroken unless there are a day and a half */
    TimeWindow window() {
        if (day == null) {
            throw RuleBroken.at("day", "visit.slot.day.missing");
        }
        if (half == null) {
            throw RuleBroken.at("half", "visit.slot.half.missing");
        }
        return new Slot(day, half).window();
    }

    List<TimeWindow> windows() {
        return List.of(window());
    }
}
