package org.touyan.service.dispatch.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.WeekGrid;
import org.touyan.people.roster.PersonId;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.Engagements;
import org.touyan.service.matching.HalfDay;
import org.touyan.service.matching.HalfDay.Half;

/** 谁这周有空: the suggested ones, side by side. */
@Component
class WeekPanel {

    private static final int DAYS = 5;

    private final WeekQuery weeks;
    private final ObjectProvider<Engagements> engagements;

    WeekPanel(WeekQuery weeks, ObjectProvider<Engagements> engagements) {
        this.weeks = weeks;
        this.engagements = engagements;
    }

    WeekGrid grid(List<Candidate> suggested, Ui ui) {
        LocalDate today = Beijing.day(ui.now());
        List<LocalDate> days = today.datesUntil(today.plusDays(DAYS)).toList();
        List<PersonId> people = suggested.stream().map(Candidate::person).toList();
        Map<PersonId, WeekRow> rows = weeks.of(people, today, days.getLast());
        Map<PersonId, List<TimeWindow>> busy = busy(people, today, days.getLast());
        List<WeekGrid.Row> shown = new ArrayList<>();
        for (Candidate candidate : suggested) {
            var week = new OneWeek(rows.get(candidate.person()), busy.getOrDefault(candidate.person(), List.of()));
            shown.add(new WeekGrid.Row((shown.size() + 1) + " " + candidate.expert().name(),
                    days.stream().flatMap(day -> Stream.of(Half.values()).map(half -> new HalfDay(day, half)))
                            .map(half -> cell(half, candidate, week, ui))
                            .toList()));
        }
        return new WeekGrid(ui.t("dispatch.board.week"),
                days.stream().map(day -> new WeekGrid.Day(head(day, ui), day.equals(today))).toList(), shown);
    }

    private Map<PersonId, List<TimeWindow>> busy(List<PersonId> people, LocalDate from, LocalDate until) {
        Engagements known = engagements.getIfAvailable();
        return known == null || people.isEmpty()
                ? Map.of()
                : known.busy(people, new TimeWindow(Beijing.startOf(from), Beijing.startOf(until.plusDays(1))));
    }

    private static WeekGrid.Cell cell(HalfDay half, Candidate candidate, OneWeek week, Ui ui) {
        String when = ui.t(half.half() == Half.AM ? "dispatch.board.week.am" : "dispatch.board.week.pm", head(half.day(), ui));
        if (candidate.freeFrom() != null && HalfDay.of(candidate.freeFrom()).equals(half)) {
            return new WeekGrid.Cell(WeekGrid.Kind.PICK, ui.t("dispatch.board.week.pick"),
                    ui.t("dispatch.board.week.pick.hidden", when));
        }
        return week.free(half)
                ? new WeekGrid.Cell(WeekGrid.Kind.FREE, "", ui.t("dispatch.board.week.free", when))
                : new WeekGrid.Cell(WeekGrid.Kind.BUSY, ui.t("dispatch.board.week.busy"),
                        ui.t("dispatch.board.week.busy.hidden", when));
    }

    private static String head(LocalDate day, Ui ui) {
        return ui.t("dispatch.board.week.day." + day.getDayOfWeek().getValue(), day.getDayOfMonth());
    }
}
