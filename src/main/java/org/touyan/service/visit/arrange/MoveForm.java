package org.touyan.service.visit.arrange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.visit.slot.Length;
import org.touyan.service.visit.slot.Lengths;

/** Another day, time and length for an agreed visit. */
public record MoveForm(@NotNull(message = "{visit.slot.day.missing}") @Nullable LocalDate day, String time, String length) {

    /** As it is agreed now. */
    static MoveForm of(VisitRow visit) {
        var from = Beijing.time(visit.fromAt());
        return new MoveForm(from.toLocalDate(), from.toLocalTime().toString(), Length.of(visit.window()).value());
    }

    /** @throws RuleBroken if time or length cannot be read */
    TimeWindow window(LocalDate chosen, Lengths lengths) {
        try {
            return lengths.read(length).from(chosen, LocalTime.parse(time));
        } catch (DateTimeException unreadable) {
            throw RuleBroken.at("time", "visit.slot.time");
        }
    }
}
