package org.touyan.insight.impact.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Figure;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Span;

/**
 * A figure on a page. Shown everywhere in the same way: number, unit, name, and the door to its rows.
 *
 * @param withheld from this reader, because it is too small
 */
public record FigureLine(org.touyan.insight.impact.domain.Figure figure, boolean withheld) {

    private static final String NONE = "—";

    public FigureLine(org.touyan.insight.impact.domain.Figure figure) {
        this(figure, false);
    }

    public Figure card(Ui ui) {
        return new Figure("", number(ui.locale()), unit(ui), name(ui),
                ui.t(metric().span() == Span.AS_OF ? "impact.today" : "impact.this-year"), ui.path(metric().path()));
    }

    public Metric metric() {
        return figure.metric();
    }

    public BigDecimal value() {
        return figure.value();
    }

    /** Whether the number itself may be said, and said to this reader. */
    public boolean said() {
        return !withheld && figure.sayable();
    }

    public String number(Locale locale) {
        return !said() ? NONE : NumberFormat.getNumberInstance(locale).format(value());
    }

    public String name(Ui ui) {
        return metric().name().in(ui.english());
    }

    public String unit(Ui ui) {
        return metric().unit().in(ui.english());
    }
}
