package org.touyan.insight.report.verdict;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.impact.domain.Verification;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.domain.Entries;
import org.touyan.insight.report.domain.Entry;
import org.touyan.insight.report.domain.Line;
import org.touyan.insight.report.domain.Lines;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.Reports;
import org.touyan.insight.report.domain.Templates;

/** Counts every figure of a locked report again. */
@Component
class JudgeReport {

    private final Reports reports;
    private final Templates templates;
    private final Lines lines;
    private final Entries entries;
    private final Verification verification;

    JudgeReport(Reports reports, Templates templates, Lines lines, Entries entries, Verification verification) {
        this.reports = reports;
        this.templates = templates;
        this.lines = lines;
        this.entries = entries;
        this.verification = verification;
    }

    @Transactional(readOnly = true)
    public ReportVerdictPage page(Actor actor, ReportId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        Report report = reports.get(id);
        if (!report.locked()) {
            throw new NotFound("verdict of report %s, which is %s".formatted(id, report.state()));
        }
        List<String> broken = entries.broken(id);
        List<ReportVerdictPage.Found> found = lines.of(report).stream().flatMap(line -> found(line, broken)).toList();
        return new ReportVerdictPage(report, templates.get(report.template()),
                broken.isEmpty() && entries.sealOf(id).equals(report.seal()), found);
    }

    private Stream<ReportVerdictPage.Found> found(Line line, List<String> broken) {
        Entry entry = line.entry();
        if (entry == null || entry.snapshotId() == null) {
            return Stream.empty();
        }
        return Stream
                .of(new ReportVerdictPage.Found(line, verification.of(entry.snapshotId()), broken.contains(line.cell().cell())));
    }
}
