package org.touyan.insight.report.desk;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Form;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.domain.Breaches;
import org.touyan.insight.report.domain.Doors;
import org.touyan.insight.report.domain.Entries;
import org.touyan.insight.report.domain.Line;
import org.touyan.insight.report.domain.Lines;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.ReportTrail;
import org.touyan.insight.report.domain.Reports;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.Templates;
import org.touyan.insight.report.paper.PrintReport;

/** Reads one report, and one of its cells. */
@Component
class OpenReport {

    private final Reports reports;
    private final Templates templates;
    private final Entries entries;
    private final Lines lines;
    private final ReportTrail trail;
    private final PrintReport printReport;
    private final Doors doors;
    private final Clock clock;

    OpenReport(Reports reports, Templates templates, Entries entries, Lines lines, ReportTrail trail, PrintReport printReport,
            Doors doors, Clock clock) {
        this.reports = reports;
        this.templates = templates;
        this.entries = entries;
        this.lines = lines;
        this.trail = trail;
        this.printReport = printReport;
        this.doors = doors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ReportPage page(Actor actor, ReportId id, Form<ActForm> form) {
        actor.require(ReportsQuery.READERS);
        Report report = reports.get(id);
        Template template = templates.get(report.template());
        List<Line> read = lines.of(report);
        return new ReportPage(report, template, read, doors.of(report), Breaches.of(template, entries.current(id)),
                trail.of(id), printReport.standing(report).orElse(null), actor, Beijing.day(clock.instant()), form);
    }

    @Transactional(readOnly = true)
    public CellPage cell(Actor actor, ReportId id, String cell, Form<ActForm> form) {
        ReportPage page = page(actor, id, form);
        Line line = page.lines().stream().filter(one -> one.cell().cell().equals(cell)).findFirst()
                .orElseThrow(() -> new NotFound("cell %s of report %s".formatted(cell, id)));
        return new CellPage(page, line, entries.all(id).stream().filter(entry -> entry.cell().equals(cell)).toList(),
                entries.pages(id, cell));
    }
}
