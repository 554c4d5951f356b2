package org.touyan.service.dispatch.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.matching.HalfDay;

/** One person's days: usually free, away, busy. */
record OneWeek(@Nullable WeekRow row, List<TimeWindow> busy) {

    boolean free(HalfDay half) {
        return usual(half) && !away(half.day()) && busy.stream().noneMatch(half.window()::overlaps);
    }

    private boolean usual(HalfDay half) {
        return row != null
                && Set.of(row.halves().split(" ", -1)).contains(half.day().getDayOfWeek().getValue() + half.half().name());
    }

    private boolean away(LocalDate day) {
        if (row == null || row.absences().isEmpty()) {
            return false;
        }
        return List.of(row.absences().split(" ", -1)).stream()
                .map(absence -> absence.split("/", -1))
                .anyMatch(a -> !day.isBefore(LocalDate.parse(a[0])) && !day.isAfter(LocalDate.parse(a[1])));
    }
}
