package org.touyan.insight.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.touyan.foundation.paper.Imprint;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.report.domain.Line;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.Template;

/** A report as it is signed and filed: one sheet. */
public record ReportPaper(Imprint imprint, Report report, Template template, List<Line> lines) implements Page {

    /** What has to be said beside the number. */
    public String remark(Line line, Ui ui) {
        List<String> said = new ArrayList<>();
        if (line.typed()) {
            said.add(ui.t("report.paper.typed", Objects.requireNonNull(line.filed()).reason()));
        }
        if (line.filed() != null && !line.filed().explained().isEmpty()) {
            said.add(line.filed().explained());
        }
        if (line.restated() != null) {
            said.add(ui.t("report.paper.restated", Line.digits(Objects.requireNonNull(line.filed()).value()),
                    line.restated().reason()));
        }
        return String.join("；", said);
    }
}
