package org.touyan.insight.impact.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Figure;
import org.touyan.insight.impact.domain.Metric;

/** A metric with its value. Shown everywhere in the same way: number, unit, name, and the door to its rows. */
public record FigureLine(Metric metric, BigDecimal value) {

    public Figure figure(Ui ui) {
        return new Figure("", number(ui.locale()), ui.t(key("unit")), ui.t(key("name")), ui.t("impact.this-year"),
                ui.path("/figures/" + metric.id()));
    }

    public String number(Locale locale) {
        return NumberFormat.getNumberInstance(locale).format(value);
    }

    public String key(String what) {
        return "impact." + metric.id() + "." + what;
    }
}
