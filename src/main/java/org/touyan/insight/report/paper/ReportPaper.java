package org.touyan.insight.report.paper;

import java.util.List;

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
        return Marks.of(line, ui);
    }
}
