package org.touyan.people.mentoring.show;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;

import org.touyan.foundation.web.Markup;
import org.touyan.foundation.web.Ui;
import org.touyan.people.mentoring.ContractId;

import gg.jte.Content;

/**
 * All contracts on one line of time, quarter by quarter: light is the term, dark what has passed of it, a dot a line of the logbook, the
 * red line today. Colours are classes; the same stands in words beside the bar and in the table below.
 */
final class TimelinePicture {

    private static final int WIDTH = 1100;
    private static final int LEFT = 210;
    private static final int RIGHT = 150;
    private static final int ROW = 40;
    private static final int TOP = 38;
    private static final int MOST = 40;
    private static final int MONTHS = 3;

    private final List<ContractRow> rows;
    private final Map<ContractId, List<LocalDate>> lessons;
    private final LocalDate today;
    private final int interval;
    private final Ui ui;
    private final LocalDate first;
    private final LocalDate last;
    private final StringBuilder svg = new StringBuilder();

    private TimelinePicture(List<ContractRow> rows, Map<ContractId, List<LocalDate>> lessons, LocalDate today, int interval,
            Ui ui) {
        this.rows = rows;
        this.lessons = lessons;
        this.today = today;
        this.interval = interval;
        this.ui = ui;
        this.first = quarter(rows.stream().map(ContractRow::fromDay).min(LocalDate::compareTo).orElse(today));
        LocalDate latest = rows.stream().map(ContractRow::untilDay).max(LocalDate::compareTo).orElse(today);
        this.last = latest.isAfter(today) ? latest : today;
    }

    static Content draw(List<ContractRow> all, Map<ContractId, List<LocalDate>> lessons, LocalDate today, int interval, Ui ui) {
        return new TimelinePicture(all.stream().limit(MOST).toList(), lessons, today, interval, ui).drawn(all.size());
    }

    private Content drawn(int count) {
        int height = TOP + rows.size() * ROW;
        svg.append("<svg class=\"gantt\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">".formatted(WIDTH, height,
                Markup.escape(ui.t("mentoring.timeline.says", count))));
        quarters(height);
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), TOP + i * ROW);
        }
        svg.append("<line class=\"now\" x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"22\" y2=\"%2$d\"/>".formatted(x(today), height));
        svg.append("<text class=\"gantt__now\" text-anchor=\"middle\" x=\"%.1f\" y=\"34\">%s</text></svg>".formatted(x(today),
                Markup.escape(ui.t("mentoring.timeline.today"))));
        return Markup.raw(svg.toString());
    }

    /** So many quarters that their names do not run into each other; the others have their line. */
    private void quarters(int height) {
        long all = ChronoUnit.MONTHS.between(first, last) / MONTHS + 1;
        int each = (int) (all / 9 + 1);
        int n = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(MONTHS)) {
            svg.append("<line class=\"gl\" x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"24\" y2=\"%2$d\"/>".formatted(x(day), height));
            if (n++ % each == 0) {
                svg.append("<text class=\"ax\" x=\"%.1f\" y=\"18\">%dQ%d</text>".formatted(x(day) + 4, day.getYear(),
                        day.get(IsoFields.QUARTER_OF_YEAR)));
            }
        }
    }

    private void row(ContractRow row, int y) {
        LocalDate passed = today.isBefore(row.untilDay()) ? today : row.untilDay();
        double from = x(row.fromDay());
        double until = x(row.untilDay());
        svg.append("<text x=\"0\" y=\"%d\" font-weight=\"600\">%s</text><text class=\"ax\" x=\"0\" y=\"%d\">%s</text>".formatted(
                y + 9,
                Markup.escape(shortened(row.masterName() + " → " + row.apprenticeName())), y + 25,
                Markup.escape(shortened(row.trade() + " · " + row.company()))));
        bar("bar0", from, y, Math.max(2, until - from));
        bar("bar1" + look(row), from, y, Math.max(0, x(passed) - from));
        lessons.getOrDefault(row.contractId(), List.of()).forEach(day -> svg.append(
                "<circle class=\"gantt__dot\" cx=\"%.1f\" cy=\"%d\" r=\"5\"/>".formatted(x(day), y + 9)));
        String words = words(row);
        if (!words.isEmpty()) {
            svg.append(
                    "<text x=\"%.1f\" y=\"%d\">%s</text>".formatted(Math.max(until, x(today)) + 8, y + 14, Markup.escape(words)));
        }
    }

    private void bar(String look, double from, int y, double width) {
        svg.append(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"18\" rx=\"3\"/>".formatted(look, from, y, width));
    }

    private boolean late(ContractRow row) {
        return row.trouble() || (row.state().taught() && row.lastOn().plusDays(interval).isBefore(today));
    }

    private String look(ContractRow row) {
        return late(row) || Needs.silent(row, today)
                ? " bar-b"
                : Needs.soon(row, today) ? " bar-w" : row.state().over() ? " bar-o" : "";
    }

    private String words(ContractRow row) {
        if (row.trouble()) {
            return ui.t("mentoring.need.trouble");
        }
        return late(row)
                ? ui.t("mentoring.timeline.late")
                : Needs.silent(row, today)
                        ? ui.t("mentoring.timeline.silent")
                        : Needs.soon(row, today) ? ui.t("mentoring.timeline.soon") : "";
    }

    private double x(LocalDate day) {
        return LEFT + ChronoUnit.DAYS.between(first, day) * (WIDTH - LEFT - RIGHT - 0.0)
                / Math.max(1, ChronoUnit.DAYS.between(first, last));
    }

    private static LocalDate quarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > 14 ? text.substring(0, text.offsetByCodePoints(0, 13)) + "…" : text;
    }
}
