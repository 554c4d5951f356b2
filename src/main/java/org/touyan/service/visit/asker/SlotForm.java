package org.touyan.service.visit.asker;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.matching.HalfDay;
import org.touyan.service.visit.slot.Length;
import org.touyan.service.visit.slot.Lengths;

/**
 * The answer of the one who asked.
 *
 * @param proposal the proposed time taken
 * @param day      another day, with {@code half} and {@code length}
 */
record SlotForm(@Nullable UUID proposal, @Nullable LocalDate day, HalfDay.@Nullable Half half, String length) {

    static SlotForm lasting(Length length) {
        return new SlotForm(null, null, null, length.value());
    }

    /** @throws RuleBroken unless there are a day, a half and a length */
    TimeWindow window(Lengths lengths) {
        if (day == null) {
            throw RuleBroken.at("day", "visit.slot.day.missing");
        }
        if (half == null) {
            throw RuleBroken.at("half", "visit.slot.half.missing");
        }
        return lengths.read(length).in(day, half);
    }
}
