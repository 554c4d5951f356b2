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
import org.touyan.foundation.shared.OrgPath;
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
    private final Reach reach;
    private final Clock clock;

    OpenFigure(Figures figures, CountedUnion union, Catalog catalog, Organizations organizations, Reach reach,
            Clock clock) {
        this.figures = figures;
        this.union = union;
        this.catalog = catalog;
        this.organizations = organizations;
        this.reach = reach;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    FigurePage open(Actor actor, Metric metric, Asked asked) {
        Instant now = clock.instant();
        OrgPath path = union.path();
        Period period = asked.period(now);
        String tag = asked.tag();
        boolean staff = actor.role().staff();
        int count = figures.count(metric, path, period, tag);
        var pager = new Pager(Math.clamp(asked.page(), 1, DEEPEST), ROWS, count);
        List<FigurePage.Row> rows = figures.rows(metric, path, period, tag, ROWS, Math.toIntExact(pager.offset()))
                .stream()
                .map(r -> row(metric, r, staff))
                .toList();
        return new FigurePage(new FigureLine(metric, figures.value(metric, path, period, tag)), period,
                figures.months(metric, path, period, tag), rows, count, pager, staff, now, tag,
                metric.cuts().stream().map(cut -> new FigurePage.Parts(cut, figures.parts(metric, cut, path, period))).toList(),
                staff && metric == Metric.BODIES_REACHED ? named(reach.of(path, period)) : List.of());
    }

    private List<FigurePage.Reached> named(List<FigurePage.Reached> towns) {
        return towns.stream().map(t -> new FigurePage.Reached(town(t.town()), t.companies(), t.reached())).toList();
    }

    private FigurePage.Row row(Metric metric, Figures.Row row, boolean staff) {
        return new FigurePage.Row(row.at(), town(row.town()), about(row.subject()), row.halfHours(), staff ? row.number() : "",
                metric.door(row.id(), staff));
    }

    private String town(String code) {
        return organizations.town(code).map(Town::name).orElse(code);
    }

    /** A subject of requests, or a class of companies' demands. */
    private String about(String code) {
        return catalog.subject(code).map(Subject::name)
                .or(() -> catalog.code(CodeList.DEMAND_CLASS, code).map(Code::name))
                .orElse(code);
    }
}
