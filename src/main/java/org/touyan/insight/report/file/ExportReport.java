package org.touyan.insight.report.file;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.SiteInfo;
import org.touyan.foundation.web.UiFactory;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.domain.Lines;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.Reports;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.Templates;
import org.touyan.insight.report.paper.PrintReport;

/** Writes a filed report as a file. Taken again, the same report is the same file. */
@Component
public class ExportReport {

    /** @param name what it is called, with its ending */
    @SuppressWarnings("ArrayRecordComponent") // Written to the browser, never compared.
    public record Exported(String name, String mediaType, byte[] bytes) {}

    private final Reports reports;
    private final Templates templates;
    private final Lines lines;
    private final PrintReport printReport;
    private final Register register;
    private final Metrics metrics;
    private final UiFactory uis;
    private final SiteInfo site;
    private final AuditTrail audit;

    ExportReport(Reports reports, Templates templates, Lines lines, PrintReport printReport, Register register, Metrics metrics,
            UiFactory uis, SiteInfo site, AuditTrail audit) {
        this.reports = reports;
        this.templates = templates;
        this.lines = lines;
        this.printReport = printReport;
        this.register = register;
        this.metrics = metrics;
        this.uis = uis;
        this.site = site;
        this.audit = audit;
    }

    @BusinessRule(id = "RPT-9", says = "Files of a report are made from what was filed, and from nothing else: taken twice they are the same, byte by byte.")
    @Transactional
    public Exported export(Actor actor, ReportId id, FileKind kind) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        Report report = reports.get(id);
        Template template = templates.get(report.template());
        Issued paper = printReport.standing(report).filter(issued -> report.isFiled())
                .orElseThrow(() -> new NotFound("file %s of report %s, which is %s".formatted(kind, id, report.state())));
        byte[] bytes = bytes(new Filed(report, template, lines.of(report), paper), kind);
        audit.note(actor, "report.exported", "report", id, report.path(), "file", kind.address());
        return new Exported(
                "%s %s %s%s".formatted(template.title().chinese(), report.period().text(), report.unionName(), kind.ending()),
                kind.mediaType(), bytes);
    }

    private byte[] bytes(Filed filed, FileKind kind) {
        return switch (kind) {
            case FORM -> templates.sheet(filed.template().templateId()).map(file -> Sheets.form(file, filed, uis.onPaper()))
                    .orElseThrow(() -> new NotFound("the issuer's file of " + filed.template().code()));
            case SHEET -> Sheets.plain(filed, uis.onPaper());
            case WORD -> Document.of(filed, site.address(), uis.onPaper());
            case PAPER -> register.pdf(filed.paper().paperId())
                    .orElseThrow(() -> new NotFound("paper " + filed.paper().paperId()));
            case DATA -> Values.data(filed);
            case DICTIONARY -> Values.dictionary(filed, metrics, uis.onPaper());
        };
    }
}
