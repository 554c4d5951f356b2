package org.touyan.insight.report.form;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.insight.impact.domain.CountedUnion;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.desk.ReportsQuery;
import org.touyan.insight.report.domain.Entries;
import org.touyan.insight.report.domain.Entry;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.TemplateCell;

/** Puts all answers to a form for one period side by side, by the codes of the unions, and adds up what may be added. */
@Component
class CollectReports {

    private final ReportsQuery reports;
    private final Entries entries;
    private final Metrics metrics;
    private final CountedUnion county;
    private final Clock clock;

    CollectReports(ReportsQuery reports, Entries entries, Metrics metrics, CountedUnion county, Clock clock) {
        this.reports = reports;
        this.entries = entries;
        this.metrics = metrics;
        this.county = county;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CollectionPage page(Actor actor, Template template, Period period) {
        List<ReportsQuery.Row> rows = reports.of(template.code(), period);
        List<ReportsQuery.Row> below = rows.stream().filter(row -> !row.orgPath().equals(county.path())).toList();
        List<ReportsQuery.Row> filed = below.stream().filter(ReportsQuery.Row::filed).toList();
        Map<ReportId, Map<String, Entry>> values = rows.stream()
                .collect(Collectors.toMap(ReportsQuery.Row::reportId, row -> entries.current(row.reportId())));
        boolean above = actor.scope().equals(county.path());
        List<CollectionPage.Sum> sums = template.cells().stream().map(cell -> new CollectionPage.Sum(cell, addsUp(cell),
                sum(cell, filed, values), rows.stream().filter(row -> row.orgPath().equals(county.path())).findFirst()
                        .map(row -> values.getOrDefault(row.reportId(), Map.of()).get(cell.cell())).map(Entry::value)
                        .orElse(null)))
                .toList();
        return new CollectionPage(template, period, rows, sums, filed.size(), above ? below.size() : 0,
                Beijing.day(clock.instant()));
    }

    @BusinessRule(id = "RPT-8", says = "What the unions below have filed is added up only where rows or amounts are counted; different people, shares, means and medians are counted anew.", source = "domain §2j")
    private @Nullable BigDecimal sum(TemplateCell cell, List<ReportsQuery.Row> filed,
            Map<ReportId, Map<String, Entry>> values) {
        if (filed.isEmpty() || !addsUp(cell)) {
            return null;
        }
        return filed.stream().map(row -> values.getOrDefault(row.reportId(), Map.of()).get(cell.cell())).filter(Objects::nonNull)
                .map(Entry::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean addsUp(TemplateCell cell) {
        return cell.typed() || switch (metrics.the(cell.metric()).measure()) {
            case COUNT, SUM -> true;
            case DISTINCT, SHARE, MEDIAN, MEAN -> false;
        };
    }
}
