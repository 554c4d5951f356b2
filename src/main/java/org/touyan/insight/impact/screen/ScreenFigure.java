package org.touyan.insight.impact.screen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

import org.touyan.foundation.web.Ui;
import org.touyan.insight.impact.domain.Span;
import org.touyan.insight.impact.page.FigureLine;

/**
 * A figure as it can be read from across a room.
 *
 * @param query what its door has to be asked for to show the same; empty when it shows it by itself
 */
public record ScreenFigure(FigureLine line, String query) {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    static ScreenFigure usual(FigureLine line) {
        return new ScreenFigure(line, "");
    }

    /** Of another time than this year. */
    static ScreenFigure of(FigureLine line) {
        return new ScreenFigure(line, "?period=" + line.figure().period().text());
    }

    public String door(Ui ui) {
        return ui.path(line.metric().path()) + query;
    }

    /** All of it, for machines: what is shown may be shorter. */
    public String exact() {
        return line.said() ? line.value().toPlainString() : "";
    }

    /** Of large sums as many ten thousands (in English millions) as are full, to one decimal: never more than there is. */
    public String number(Ui ui) {
        return large(ui)
                ? NumberFormat.getNumberInstance(ui.locale()).format(line.value().divide(step(ui), 1, RoundingMode.DOWN))
                : line.number(ui.locale());
    }

    public String unit(Ui ui) {
        return large(ui) ? ui.t("impact.screen.large", line.unit(ui)) : line.unit(ui);
    }

    public String name(Ui ui) {
        return line.name(ui);
    }

    /** Since when, or as of which day. */
    public String time(Ui ui) {
        var period = line.figure().period();
        return line.metric().span() == Span.AS_OF
                ? ui.isoDay(period.last())
                : ui.t("impact.screen.since", Integer.toString(period.first().getYear()));
    }

    private boolean large(Ui ui) {
        return line.said() && line.metric().unit().chinese().equals("元") && line.value().compareTo(step(ui)) >= 0;
    }

    private static BigDecimal step(Ui ui) {
        return ui.english() ? MILLION : TEN_THOUSAND;
    }
}
