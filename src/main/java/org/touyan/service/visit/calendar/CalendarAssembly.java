package org.touyan.service.visit.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.WorkingDays;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.WeekGrid;
import org.touyan.people.roster.PersonId;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** Draws a week with two cells a day for each expert who goes somewhere. */
@Component
class CalendarAssembly {

    private static final int WEEK = 7;
    private static final int NOON = 12;
    private static final int MIDNIGHT = 24;

    private final CalendarQuery query;
    private final WorkingDays workingDays;
    private final Clock clock;

    CalendarAssembly(CalendarQuery query, WorkingDays workingDays, Clock clock) {
        this.query = query;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CalendarPage day(Actor actor, LocalDate day) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return new CalendarPage(day, 1, null, query.within(days(day, 1)), unannounced(day));
    }

    @Transactional(readOnly = true)
    public CalendarPage week(Actor actor, LocalDate any, Ui ui) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        LocalDate monday = any.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<CalendarRow> rows = query.within(days(monday, WEEK));
        return new CalendarPage(monday, WEEK, grid(monday, rows, ui), rows, unannounced(monday.plusDays(WEEK - 1L)));
    }

    private @Nullable Integer unannounced(LocalDate last) {
        return workingDays.announced(last.getYear()) ? null : Integer.valueOf(last.getYear());
    }

    LocalDate today() {
        return Beijing.day(clock.instant());
    }

    private WeekGrid grid(LocalDate monday, List<CalendarRow> rows, Ui ui) {
        List<LocalDate> days = IntStream.range(0, WEEK).mapToObj(monday::plusDays).toList();
        Map<PersonId, List<CalendarRow>> people = rows.stream()
                .collect(groupingBy(CalendarRow::expertId, LinkedHashMap::new, toList()));
        return new WeekGrid(ui.t("visit.calendar.title"),
                days.stream().map(d -> new WeekGrid.Day(ui.day(d), d.equals(today()))).toList(),
                people.values().stream().map(of -> new WeekGrid.Row(of.getFirst().expert(), cells(days, of, ui))).toList());
    }

    private static List<WeekGrid.Cell> cells(List<LocalDate> days, List<CalendarRow> rows, Ui ui) {
        List<WeekGrid.Cell> cells = new ArrayList<>();
        for (LocalDate day : days) {
            cells.add(cell(half(day, 0, NOON), rows, ui));
            cells.add(cell(half(day, NOON, MIDNIGHT), rows, ui));
        }
        return cells;
    }

    private static WeekGrid.Cell cell(TimeWindow half, List<CalendarRow> rows, Ui ui) {
        List<String> there = rows.stream().filter(r -> r.window().overlaps(half)).map(CalendarRow::townName).distinct().toList();
        return there.isEmpty()
                ? new WeekGrid.Cell(WeekGrid.Kind.FREE, "", ui.t("visit.calendar.free"))
                : new WeekGrid.Cell(WeekGrid.Kind.BUSY, there.getFirst(), String.join(" ", there));
    }

    private static TimeWindow half(LocalDate day, int from, int to) {
        return new TimeWindow(Beijing.at(day.atStartOfDay().plusHours(from)), Beijing.at(day.atStartOfDay().plusHours(to)));
    }

    static TimeWindow days(LocalDate from, int count) {
        return new TimeWindow(Beijing.startOf(from), Beijing.startOf(from.plusDays(count)));
    }
}
