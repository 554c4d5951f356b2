package org.touyan.service.visit.calendar;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.WeekGrid;

/**
 * A week, or a day.
 *
 * @param grid        null for a day
 * @param unannounced the year whose holidays are not known yet, if days of it are shown
 */
public record CalendarPage(LocalDate from, int days, @Nullable WeekGrid grid, List<CalendarRow> rows,
        @Nullable Integer unannounced) implements Page {

    public String title(Ui ui) {
        return days == 1
                ? ui.t("visit.calendar.day", ui.day(from))
                : ui.t("visit.calendar.week", ui.day(from), ui.day(from.plusDays(days - 1L)));
    }

    public String earlier() {
        return href(from.minusDays(days));
    }

    public String later() {
        return href(from.plusDays(days));
    }

    private String href(LocalDate day) {
        return "/desk/calendar?" + (days == 1 ? "day=" : "week=") + day;
    }
}
