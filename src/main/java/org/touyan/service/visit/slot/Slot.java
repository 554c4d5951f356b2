package org.touyan.service.visit.slot;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.foundation.web.Ui;
import org.touyan.service.matching.HalfDay;

/** The morning or the afternoon of a day, to be chosen in a form. */
public record Slot(LocalDate day, HalfDay.Half half) {

    private static final String SEPARATOR = "_";

    public TimeWindow window(Length length) {
        return length.in(day, half);
    }

    /** Like {@code 2026-11-25_PM}. */
    public String value() {
        return day + SEPARATOR + half;
    }

    public String say(Ui ui) {
        return ui.t("visit.slot." + half, ui.day(day));
    }

    /** @throws RuleBroken if the text is no {@link #value} */
    public static Slot parse(String text) {
        try {
            String[] parts = text.split(SEPARATOR, 2);
            return new Slot(LocalDate.parse(parts[0]), HalfDay.Half.valueOf(parts.length == 2 ? parts[1] : ""));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw RuleBroken.at("slot", "visit.slot.unreadable");
        }
    }
}
