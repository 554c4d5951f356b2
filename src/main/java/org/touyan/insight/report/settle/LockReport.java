package org.touyan.insight.report.settle;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.domain.Entries;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.ReportAct;
import org.touyan.insight.report.domain.ReportTrail;
import org.touyan.insight.report.domain.Reports;

/** Seals an accepted report; the seal stands in the audit chain too. */
@Component
public class LockReport {

    private final Reports reports;
    private final Entries entries;
    private final ReportTrail trail;
    private final Clock clock;

    LockReport(Reports reports, Entries entries, ReportTrail trail, Clock clock) {
        this.reports = reports;
        this.entries = entries;
        this.trail = trail;
        this.clock = clock;
    }

    @BusinessRule(id = "RPT-7", says = "What was accepted is locked and changed no more; a fault that is found later is restated, and both values stay visible.", source = "统计法")
    @Transactional
    public void lock(Actor actor, ReportId id) {
        Report.STEPS.refuseOthers(ReportAct.LOCK, actor.role());
        Report report = reports.toChange(id);
        report.lock(actor, entries.sealOf(id), clock.instant());
        reports.save(report);
        trail.happened(actor, report, ReportAct.LOCK, "");
    }
}
