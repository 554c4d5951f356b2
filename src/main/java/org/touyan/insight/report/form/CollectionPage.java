package org.touyan.insight.report.form;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.desk.ReportsQuery;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.TemplateCell;

/**
 * All answers to a form for one period: who has filed, who has not yet, and what those that have filed come to.
 *
 * @param filed how many of the unions below have filed, {@code asked} how many there are
 */
public record CollectionPage(Template template, Period period, List<ReportsQuery.Row> rows, List<Sum> sums, long filed,
        long asked,
        LocalDate today) implements Page {

    /**
     * What the unions below come to.
     *
     * @param adds false where it does not add up: whoever helped in two towns is one person
     * @param sum  null while nobody has filed
     * @param own  of the union above itself; null while it has not been filled in
     */
    public record Sum(TemplateCell cell, boolean adds, @Nullable BigDecimal sum, @Nullable BigDecimal own) {}

    public String number(@Nullable BigDecimal value, Ui ui) {
        return value == null ? "—" : NumberFormat.getNumberInstance(ui.locale()).format(value);
    }
}
