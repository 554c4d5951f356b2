package org.touyan.insight.report.fill;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.ValueId;
import org.touyan.insight.report.domain.Entries;
import org.touyan.insight.report.domain.Entry;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.ReportAct;
import org.touyan.insight.report.domain.ReportTrail;
import org.touyan.insight.report.domain.Reports;
import org.touyan.insight.report.domain.TemplateCell;
import org.touyan.insight.report.domain.Templates;

/** Enters what no ledger here holds, with a reason and its paper; and says in words why a value leaps. */
@Component
public class TypeCell {

    /** Kind of the papers behind what was typed. */
    public static final String EVIDENCE = "report-evidence";

    public static final int SHORTEST = 2;
    public static final int LONGEST = 300;

    private static final int SHORTEST_EXPLANATION = 4;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int DECIMALS = 2;

    private final Reports reports;
    private final Templates templates;
    private final Entries entries;
    private final ReportTrail trail;
    private final Files files;

    TypeCell(Reports reports, Templates templates, Entries entries, ReportTrail trail, Files files) {
        this.reports = reports;
        this.templates = templates;
        this.entries = entries;
        this.trail = trail;
        this.files = files;
    }

    /** @param pages of the paper, prepared before, outside the transaction */
    @Transactional
    public void type(Actor actor, ReportId id, String cell, @Nullable BigDecimal value, String reason, List<Picture> pages) {
        Report report = held(actor, id, ReportAct.TYPE);
        if (!cell(report, cell).typed()) {
            throw RuleBroken.because("report.cell.computed");
        }
        BigDecimal number = number(value);
        String why = FreeText.check(reason, SHORTEST, LONGEST).orRefuse("reason");
        if (pages.isEmpty()) {
            throw RuleBroken.at("pages", "report.pages.missing");
        }
        ValueId valueId = ValueId.next();
        List<FileId> kept = pages.stream().map(page -> files.store(actor, EVIDENCE, valueId.value(), report.path(), page))
                .toList();
        entries.typed(actor, valueId, id, cell, number, why, kept.getFirst());
        trail.happened(actor, report, ReportAct.TYPE, cell);
    }

    @Transactional
    public void explain(Actor actor, ReportId id, String cell, String words) {
        Report report = held(actor, id, ReportAct.EXPLAIN);
        cell(report, cell);
        Entry entry = entries.current(id).get(cell);
        if (entry == null) {
            throw RuleBroken.because("report.cell.empty");
        }
        entries.explain(actor, entry.valueId(), FreeText.check(words, SHORTEST_EXPLANATION, LONGEST).orRefuse("words"));
        trail.happened(actor, report, ReportAct.EXPLAIN, cell);
    }

    private Report held(Actor actor, ReportId id, ReportAct act) {
        Report.STEPS.refuseOthers(act, actor.role());
        Report report = reports.toChange(id);
        report.typing(actor, act);
        return report;
    }

    private TemplateCell cell(Report report, String cell) {
        return templates.get(report.template()).cell(cell).orElseThrow(() -> new NotFound("cell " + cell));
    }

    private static BigDecimal number(@Nullable BigDecimal value) {
        if (value == null || value.signum() < 0 || value.compareTo(MOST) > 0 || value.stripTrailingZeros().scale() > DECIMALS) {
            throw RuleBroken.at("value", "report.value.unread");
        }
        return value;
    }
}
