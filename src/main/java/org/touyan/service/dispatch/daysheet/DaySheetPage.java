package org.touyan.service.dispatch.daysheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;

/**
 * @param lines   with a time on this day, earliest first
 * @param untimed accepted, and no time agreed
 */
public record DaySheetPage(LocalDate day, List<Line> lines, List<Line> untimed) implements Page {

    /** @param phone masked */
    public record Line(
            @Nullable Instant from, @Nullable Instant to, boolean remote, String expert, boolean lead, String number,
            String words,
            String place, String asker, String phone, String risk) {}

    public DaySheetPage {
        lines = List.copyOf(lines);
        untimed = List.copyOf(untimed);
    }
}
