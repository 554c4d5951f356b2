package org.touyan.service.visit.arrange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.visit.slot.Length;
import org.touyan.service.visit.slot.Lengths;
import org.touyan.service.visit.slot.Slot;

/**
 * Times, as ticked and typed.
 *
 * @param slot   half days like {@code 2026-11-25_PM}
 * @param day    a day of one's own, with {@code time}
 * @param length as {@link Length#value}
 * @param act    {@code book}, or empty to propose
 */
public record ArrangeForm(List<String> slot, @Nullable LocalDate day, String time, String length, boolean remote, boolean risky,
        String act) {

    static final String BOOK = "book";
    private static final int MOST = 3;

    static ArrangeForm lasting(Length usual) {
        return new ArrangeForm(List.of(), null, "", usual.value(), false, false, "");
    }

    boolean booking() {
        return act.equals(BOOK);
    }

    /** @throws RuleBroken if nothing is chosen, too much, or a time cannot be read */
    List<TimeWindow> windows(Lengths lengths) {
        Length chosen = lengths.read(length);
        List<TimeWindow> windows = new ArrayList<>(slot.stream().map(s -> Slot.parse(s).window(chosen)).toList());
        if (day != null) {
            windows.add(chosen.from(day, typed()));
        }
        if (windows.isEmpty()) {
            throw RuleBroken.at("slot", "visit.slot.none");
        }
        if (windows.size() > MOST) {
            throw RuleBroken.at("slot", "visit.slot.too-many", MOST);
        }
        return windows.stream().distinct().toList();
    }

    /** @throws RuleBroken unless exactly one time is chosen */
    TimeWindow one(Lengths lengths) {
        List<TimeWindow> windows = windows(lengths);
        if (windows.size() != 1) {
            throw RuleBroken.at("slot", "visit.slot.only-one");
        }
        return windows.getFirst();
    }

    private LocalTime typed() {
        try {
            return LocalTime.parse(time);
        } catch (DateTimeException unreadable) {
            throw RuleBroken.at("time", "visit.slot.time");
        }
    }
}
