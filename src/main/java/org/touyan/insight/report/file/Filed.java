package org.touyan.insight.report.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.report.domain.Line;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.Template;

/** What all files of one report are made from. */
record Filed(Report report, Template template, List<Line> lines, Issued paper) {

    String title() {
        return template.title().chinese();
    }

    /** The time that all its files carry: when its paper was issued. */
    Instant made() {
        return paper.issuedAt();
    }

    List<String> head(Ui ui) {
        return List.of(ui.t("report.paper.head", report.unionName(), template.issuer().chinese(), report.period().text()),
                ui.t("report.file.hands", report.filled().byName(), report.checked().byName(), report.signed().byName(),
                        Beijing.day(made()).toString(), paper.number()));
    }

    static Object value(@Nullable BigDecimal value) {
        return Objects.requireNonNullElse(value, "");
    }
}
