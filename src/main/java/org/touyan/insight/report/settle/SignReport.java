package org.touyan.insight.report.settle;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.domain.Breach;
import org.touyan.insight.report.domain.Breaches;
import org.touyan.insight.report.domain.Entries;
import org.touyan.insight.report.domain.Entry;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.ReportAct;
import org.touyan.insight.report.domain.ReportTrail;
import org.touyan.insight.report.domain.Reports;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.TemplateCell;
import org.touyan.insight.report.domain.Templates;

/** The second and the third person: 审核人 and 负责人; and the way back when one of them finds a fault. */
@Component
public class SignReport {

    private static final int LONGEST = 300;

    private final Reports reports;
    private final Templates templates;
    private final Entries entries;
    private final ReportTrail trail;
    private final Clock clock;

    SignReport(Reports reports, Templates templates, Entries entries, ReportTrail trail, Clock clock) {
        this.reports = reports;
        this.templates = templates;
        this.entries = entries;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void check(Actor actor, ReportId id) {
        Report report = held(actor, id, ReportAct.CHECK);
        report.check(actor, clock.instant());
        refuseFaults(templates.get(report.template()), entries.current(id));
        save(actor, report, ReportAct.CHECK, "");
    }

    @Transactional
    public void sign(Actor actor, ReportId id) {
        Report report = held(actor, id, ReportAct.SIGN);
        report.sign(actor, clock.instant());
        save(actor, report, ReportAct.SIGN, "");
    }

    @Transactional
    public void revise(Actor actor, ReportId id, String words) {
        Report report = held(actor, id, ReportAct.REVISE);
        report.revise(actor);
        save(actor, report, ReportAct.REVISE, FreeText.check(words, 2, LONGEST).orRefuse("words"));
    }

    private static void refuseFaults(Template template, Map<String, Entry> current) {
        template.cells().stream().filter(cell -> !cell.typed() && !current.containsKey(cell.cell())).findFirst()
                .ifPresent(cell -> {
                    throw RuleBroken.because("report.cell.unfilled", cell.label().chinese());
                });
        for (Breach breach : Breaches.of(template, current)) {
            Entry entry = current.get(breach.rule().cell());
            if (!breach.explicable() || entry == null || entry.explained().isEmpty()) {
                String label = template.cell(breach.rule().cell()).map(TemplateCell::label).orElseThrow().chinese();
                throw RuleBroken.because("report.breach." + breach.rule().kind(), label, breach.is().toPlainString(),
                        breach.wanted().toPlainString());
            }
        }
    }

    private Report held(Actor actor, ReportId id, ReportAct act) {
        Report.STEPS.refuseOthers(act, actor.role());
        return reports.toChange(id);
    }

    private void save(Actor actor, Report report, ReportAct act, String words) {
        reports.save(report);
        trail.happened(actor, report, act, words);
    }
}
