package org.touyan.service.visit.slot;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;

import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.foundation.web.Ui;

/** Two hours in the morning or in the afternoon of a day. */
public record Slot(LocalDate day, Half half) {

    /** Which half of the day. */
    public enum Half {
        AM(9), PM(14);

        private final int hour;

        Half(int hour) {
            this.hour = hour;
        }
    }

    /** How long a visit is planned to last. */
    public static final int HOURS = 2;

    private static final String SEPARATOR = "_";

    public TimeWindow window() {
        return from(day, LocalTime.of(half.hour, 0));
    }

    /** A visit that begins at this time. */
    public static TimeWindow from(LocalDate day, LocalTime time) {
        return new TimeWindow(Beijing.at(day.atTime(time)), Beijing.at(day.atTime(time).plusHours(HOURS)));
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
            return new Slot(LocalDate.parse(parts[0]), Half.valueOf(parts.length == 2 ? parts[1] : ""));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw RuleBroken.at("slot", "visit.slot.unreadable");
        }
    }
}
