package org.touyan.insight.impact.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Beijing;
import org.touyan.insight.impact.domain.CountedUnion;
import org.touyan.insight.impact.domain.Cut;
import org.touyan.insight.impact.domain.Figure;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.page.FigureLine;
import org.touyan.insight.impact.page.FigureLines;

/** Counts what is on the wall, from the same definitions as every other page. */
@Component
class CountScreen {

    /** 连续三年: this year and the two before it. */
    private static final int YEARS = 3;
    private static final String TOWN = "town";

    private final Metrics metrics;
    private final Figures figures;
    private final FigureLines lines;
    private final Happenings happenings;
    private final CountedUnion union;
    private final Organizations organizations;
    private final Parameters parameters;

    CountScreen(Metrics metrics, Figures figures, FigureLines lines, Happenings happenings, CountedUnion union,
            Organizations organizations, Parameters parameters) {
        this.metrics = metrics;
        this.figures = figures;
        this.lines = lines;
        this.happenings = happenings;
        this.union = union;
        this.organizations = organizations;
        this.parameters = parameters;
    }

    @Transactional(readOnly = true)
    ScreenPage count(Instant now) {
        LocalDate today = Beijing.day(now);
        YearMonth month = YearMonth.from(today);
        Period year = Period.thisYear(now);
        Period threeYears = new Period(today.minusYears(YEARS - 1).withDayOfYear(1), today);
        Metric companies = metrics.the("assessment-companies");
        return new ScreenPage(lines.talks(),
                ScreenFigure.of(counted("mentor-contracts", threeYears)),
                ScreenFigure.usual(counted("workshop-sales", year)),
                ScreenFigure.usual(counted("live-sessions", year)),
                ScreenFigure.of(counted("household-gain", Period.year(today.getYear() - 1))),
                List.of(ScreenFigure.of(counted(companies.id(), Period.upTo(today.withDayOfYear(1).minusDays(1)))),
                        ScreenFigure.usual(counted(companies.id(), year))),
                ScreenFigure.usual(counted("new-seniors", year)),
                ScreenFigure.of(counted("visits", Period.month(month))), month, places(month), happenings.latest(now), now);
    }

    private FigureLine counted(String metric, Period period) {
        Figure figure = figures.figure(metrics.the(metric), union.path(), period);
        return new FigureLine(figure, !figure.shownTo(false, parameters.number("cell.suppression.k")));
    }

    private List<ScreenPage.Place> places(YearMonth month) {
        Metric visits = metrics.the("visits");
        Cut town = visits.cut(TOWN).orElseThrow();
        Map<String, String> byTown = figures.parts(visits, town, union.path(), Period.month(month)).stream()
                .collect(Collectors.toMap(Figures.Part::tag, part -> part.value().stripTrailingZeros().toPlainString()));
        return organizations.towns().stream()
                .map(one -> new ScreenPage.Place(one, byTown.getOrDefault(one.code(), "")))
                .toList();
    }
}
