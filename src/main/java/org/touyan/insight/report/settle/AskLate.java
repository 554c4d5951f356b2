package org.touyan.insight.report.settle;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.ReportAct;
import org.touyan.insight.report.domain.ReportTrail;
import org.touyan.insight.report.domain.Reports;

/** Filing after the last day: one asks and says why, another allows it. */
@Component
public class AskLate {

    private static final int LONGEST = 300;

    private final Reports reports;
    private final ReportTrail trail;
    private final Clock clock;

    AskLate(Reports reports, ReportTrail trail, Clock clock) {
        this.reports = reports;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void ask(Actor actor, ReportId id, String reason) {
        Report.STEPS.refuseOthers(ReportAct.ASK_LATE, actor.role());
        Report report = reports.toChange(id);
        String why = FreeText.check(reason, 2, LONGEST).orRefuse("lateReason");
        report.askLate(actor, why, Beijing.day(clock.instant()));
        reports.save(report);
        trail.happened(actor, report, ReportAct.ASK_LATE, why);
    }

    @Transactional
    public void allow(Actor actor, ReportId id) {
        Report.STEPS.refuseOthers(ReportAct.ALLOW_LATE, actor.role());
        Report report = reports.toChange(id);
        report.allowLate(actor);
        reports.save(report);
        trail.happened(actor, report, ReportAct.ALLOW_LATE, "");
    }
}
