package org.touyan.insight.report.settle;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.insight.impact.SnapshotId;
import org.touyan.insight.impact.domain.Snapshots;
import org.touyan.insight.impact.domain.Verdict;
import org.touyan.insight.impact.domain.Verification;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.domain.Entries;
import org.touyan.insight.report.domain.Entry;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.ReportAct;
import org.touyan.insight.report.domain.ReportTrail;
import org.touyan.insight.report.domain.Reports;
import org.touyan.insight.report.paper.PrintReport;

/** Counts those figures of a locked report again that are no longer what was filed; the old ones stay beside them. */
@Component
public class RestateReport {

    private static final int LONGEST = 300;

    private record Off(Entry entry, SnapshotId snapshot, Verdict verdict) {}

    private final Reports reports;
    private final Entries entries;
    private final PrintReport printReport;
    private final ReportTrail trail;
    private final Snapshots snapshots;
    private final Verification verification;

    RestateReport(Reports reports, Entries entries, PrintReport printReport, ReportTrail trail, Snapshots snapshots,
            Verification verification) {
        this.reports = reports;
        this.entries = entries;
        this.printReport = printReport;
        this.trail = trail;
        this.snapshots = snapshots;
        this.verification = verification;
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void restate(Actor actor, ReportId id, String reason) {
        Report.STEPS.refuseOthers(ReportAct.RESTATE, actor.role());
        Report report = reports.toChange(id);
        report.restate(actor);
        String why = FreeText.check(reason, 2, LONGEST).orRefuse("reason");
        List<Off> off = off(entries.current(id).values());
        if (off.isEmpty()) {
            throw RuleBroken.because("report.restate.nothing");
        }
        if (off.stream().anyMatch(one -> !one.verdict().altered().isEmpty())) {
            throw RuleBroken.because("report.restate.altered");
        }
        off.forEach(one -> entries.restated(actor, id, one.entry().cell(), snapshots.restate(actor, one.snapshot(), why), why));
        reports.save(report);
        printReport.print(actor, report, why);
        trail.happened(actor, report, ReportAct.RESTATE, why);
    }

    private List<Off> off(Collection<Entry> current) {
        return current.stream().flatMap(entry -> {
            SnapshotId snapshot = entry.snapshotId();
            return snapshot == null
                    ? Stream.<Off>empty()
                    : Stream.of(new Off(entry, snapshot, verification.of(snapshot)));
        }).filter(one -> !one.verdict().same()).toList();
    }
}
