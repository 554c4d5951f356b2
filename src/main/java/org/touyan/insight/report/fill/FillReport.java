package org.touyan.insight.report.fill;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Snapshot;
import org.touyan.insight.impact.domain.Snapshots;
import org.touyan.insight.impact.domain.Verification;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.domain.Entries;
import org.touyan.insight.report.domain.Entry;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.ReportAct;
import org.touyan.insight.report.domain.ReportTrail;
import org.touyan.insight.report.domain.Reports;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.TemplateCell;
import org.touyan.insight.report.domain.TemplateRule;
import org.touyan.insight.report.domain.Templates;

/** Freezes every figure of a report as of one moment. Counted again, a figure that has moved is restated; others stay as they are. */
@Component
public class FillReport {

    /** Why a figure that was frozen for the same report is frozen anew. */
    private static final String AGAIN = "报表重新取数";

    private final Reports reports;
    private final Templates templates;
    private final Entries entries;
    private final ReportTrail trail;
    private final Metrics metrics;
    private final Figures figures;
    private final Snapshots snapshots;
    private final Verification verification;
    private final Clock clock;

    FillReport(Reports reports, Templates templates, Entries entries, ReportTrail trail, Metrics metrics, Figures figures,
            Snapshots snapshots, Verification verification, Clock clock) {
        this.reports = reports;
        this.templates = templates;
        this.entries = entries;
        this.trail = trail;
        this.metrics = metrics;
        this.figures = figures;
        this.snapshots = snapshots;
        this.verification = verification;
        this.clock = clock;
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void fill(Actor actor, ReportId id) {
        Report.STEPS.refuseOthers(ReportAct.FILL, actor.role());
        Report report = reports.toChange(id);
        Instant now = clock.instant();
        report.fill(actor, Beijing.day(now), now);
        reports.save(report);
        Template template = templates.get(report.template());
        Map<String, Entry> current = entries.current(id);
        template.cells().stream().filter(cell -> !cell.typed())
                .forEach(cell -> freeze(actor, report, template, cell, current.get(cell.cell())));
        trail.happened(actor, report, ReportAct.FILL, "");
    }

    private void freeze(Actor actor, Report report, Template template, TemplateCell cell, @Nullable Entry before) {
        Metric metric = metrics.the(cell.metric());
        Period period = cell.countedFor().of(report.period());
        if (before == null || before.snapshotId() == null) {
            keep(actor, report, template, cell, snapshots.freeze(actor, metric, report.path(), period, cell.cut(), cell.tag()));
        } else if (!verification.of(before.snapshotId()).same()) {
            keep(actor, report, template, cell, snapshots.restate(actor, before.snapshotId(), AGAIN));
        }
    }

    private void keep(Actor actor, Report report, Template template, TemplateCell cell, Snapshot snapshot) {
        boolean compared = template.rules().stream()
                .anyMatch(rule -> rule.kind() == TemplateRule.Kind.LEAP && rule.cell().equals(cell.cell()));
        BigDecimal earlier = compared
                ? figures
                        .figure(metrics.the(cell.metric()), report.path(), snapshot.period().yearEarlier(), cell.cut(),
                                cell.tag())
                        .value()
                : null;
        entries.frozen(actor, report.id(), cell.cell(), snapshot, earlier);
    }
}
