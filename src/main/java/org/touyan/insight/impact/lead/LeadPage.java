package org.touyan.insight.impact.lead;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Figure;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.service.menu.MonthAlert;

/** One page for a leader: four numbers of this month, what needs him, one small story. */
public record LeadPage(String name, Instant now, List<Line> lines, List<MonthAlert> alerts, List<Matter> matters,
        @Nullable Story story) implements Page {

    /** A figure of this month beside last month, from the same definition. */
    public record Line(org.touyan.insight.impact.domain.Figure now, BigDecimal before) {

        public Figure card(Ui ui) {
            NumberFormat format = NumberFormat.getNumberInstance(ui.locale());
            Metric metric = now.metric();
            return new Figure("", format.format(now.value()), metric.unit().in(ui.english()), metric.name().in(ui.english()),
                    ui.t("impact.lead.before", format.format(before)), ui.path(metric.path()) + "?period=" + now.period().text());
        }
    }

    /**
     * A request that staff could not move on.
     *
     * @param why ESCALATED: its answer is long due; NOBODY: several were asked, none could come
     */
    public record Matter(String id, String number, String words, String town, String why, Instant since) {}

    /** What somebody who was helped said of it. */
    public record Story(String id, String subject, String town, String expert, String done, String said) {}
}
