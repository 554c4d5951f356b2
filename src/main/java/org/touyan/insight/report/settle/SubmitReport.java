package org.touyan.insight.report.settle;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.ReportAct;
import org.touyan.insight.report.domain.ReportTrail;
import org.touyan.insight.report.domain.Reports;
import org.touyan.insight.report.paper.PrintReport;

/** Files a signed report with the union above: its sheet gets its number. */
@Component
public class SubmitReport {

    /** Why the sheet that was given back is replaced. */
    private static final String AGAIN = "改好后重新报送";

    private final Reports reports;
    private final PrintReport printReport;
    private final ReportTrail trail;
    private final Clock clock;

    SubmitReport(Reports reports, PrintReport printReport, ReportTrail trail, Clock clock) {
        this.reports = reports;
        this.printReport = printReport;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void submit(Actor actor, ReportId id) {
        Report.STEPS.refuseOthers(ReportAct.SUBMIT, actor.role());
        Report report = reports.toChange(id);
        report.submit(actor, Beijing.day(clock.instant()));
        reports.save(report);
        printReport.print(actor, report, AGAIN);
        trail.happened(actor, report, ReportAct.SUBMIT, "");
    }
}
