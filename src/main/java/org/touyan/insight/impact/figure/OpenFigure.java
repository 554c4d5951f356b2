package org.touyan.insight.impact.figure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Code;
import org.touyan.foundation.catalog.CodeList;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.insight.impact.domain.CountedUnion;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.page.FigureLine;

/** Opens a figure down to its rows. Number and rows are read in one transaction, so they agree. */
@Component
class OpenFigure {

    private static final int ROWS = 20;
    private static final int DEEPEST = 500;

    private final Figures figures;
    private final CountedUnion union;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Clock clock;

    OpenFigure(Figures figures, CountedUnion union, Catalog catalog, Organizations organizations, Clock clock) {
        this.figures = figures;
        this.union = union;
        this.catalog = catalog;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    FigurePage open(Actor actor, Metric metric, int page, boolean sinceLastYear) {
        Instant now = clock.instant();
        Period period = sinceLastYear ? Period.sinceLastYear(now) : Period.thisYear(now);
        int count = figures.count(metric, union.path(), period);
        var pager = new Pager(Math.clamp(page, 1, DEEPEST), ROWS, count);
        List<FigurePage.Row> rows = figures.rows(metric, union.path(), period, ROWS, Math.toIntExact(pager.offset()))
                .stream()
                .map(r -> row(r, actor.role().staff()))
                .toList();
        return new FigurePage(new FigureLine(metric, figures.value(metric, union.path(), period)), period,
                figures.months(metric, union.path(), period), rows, count, pager, actor.role().staff(), now);
    }

    private FigurePage.Row row(Figures.Row row, boolean staff) {
        return new FigurePage.Row(row.at(), organizations.town(row.town()).map(Town::name).orElse(row.town()),
                about(row.subject()), row.halfHours(),
                staff ? row.number() : "");
    }

    /** A subject of requests, or a class of companies' demands. */
    private String about(String code) {
        return catalog.subject(code).map(Subject::name)
                .or(() -> catalog.code(CodeList.DEMAND_CLASS, code).map(Code::name))
                .orElse(code);
    }
}
