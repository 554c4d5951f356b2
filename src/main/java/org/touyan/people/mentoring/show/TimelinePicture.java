package org.touyan.people.mentoring.show;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.touyan.foundation.web.Markup;
import org.touyan.foundation.web.Ui;

import gg.jte.Content;

/**
 * All contracts on one line of time: light is the term, dark what has passed of it, a tick today. Colours are classes; words stand in the
 * table below.
 */
final class TimelinePicture {

    private static final int WIDTH = 960;
    private static final int LEFT = 230;
    private static final int ROW = 26;
    private static final int MOST = 40;

    private TimelinePicture() {}

    static Content draw(List<ContractRow> all, LocalDate today, int interval, Ui ui) {
        List<ContractRow> rows = all.stream().limit(MOST).toList();
        LocalDate first = rows.stream().map(ContractRow::fromDay).min(LocalDate::compareTo).orElse(today);
        LocalDate last = rows.stream().map(ContractRow::untilDay).max(LocalDate::compareTo).orElse(today).plusDays(1);
        double scale = (WIDTH - LEFT - 20.0) / Math.max(1, ChronoUnit.DAYS.between(first, last));
        var svg = new StringBuilder("<svg class=\"pairs\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">".formatted(WIDTH,
                rows.size() * ROW + 30, Markup.escape(ui.t("mentoring.timeline.says", all.size()))));
        for (LocalDate year = first.withDayOfYear(1).plusYears(1); year.isBefore(last); year = year.plusYears(1)) {
            svg.append("<text class=\"pairs__y\" x=\"%.0f\" y=\"14\">%d</text>".formatted(x(first, year, scale), year.getYear()));
        }
        for (int i = 0; i < rows.size(); i++) {
            ContractRow row = rows.get(i);
            int y = 24 + i * ROW;
            LocalDate passed = today.isBefore(row.untilDay()) ? today : row.untilDay();
            double from = x(first, row.fromDay(), scale);
            boolean late = row.state().taught() && row.lastOn().plusDays(interval).isBefore(today);
            String look = late || row.trouble()
                    ? "bad"
                    : Needs.soon(row, today) ? "soon" : row.state().over() ? "over" : "on";
            svg.append("<text class=\"pairs__n\" x=\"0\" y=\"%d\">%s</text>".formatted(y + 14,
                    Markup.escape(shortened(row.masterName() + " → " + row.apprenticeName()))));
            svg.append("<rect class=\"pairs__t\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"16\" rx=\"4\"/>".formatted(from, y,
                    Math.max(2, x(first, row.untilDay(), scale) - from)));
            svg.append("<rect class=\"pairs__p pairs__p--%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"16\" rx=\"4\"/>"
                    .formatted(look, from, y,
                            Math.max(0, x(first, passed, scale) - from)));
        }
        double now = x(first, today, scale);
        svg.append("<path class=\"pairs__now\" d=\"M%.1f 18V%d\"/></svg>".formatted(now, rows.size() * ROW + 26));
        return Markup.raw(svg.toString());
    }

    private static double x(LocalDate first, LocalDate day, double scale) {
        return LEFT + ChronoUnit.DAYS.between(first, day) * scale;
    }

    private static String shortened(String text) {
        return text.length() > 15 ? text.substring(0, 14) + "…" : text;
    }
}
