package org.touyan.insight.brief.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;
import org.touyan.insight.brief.domain.Bar;
import org.touyan.insight.brief.domain.Bar.Chart;
import org.touyan.insight.brief.domain.BriefKind;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;

/** Takes two figures apart for the drawings: where requests came from, and when they were closed. Towns stand in their own order. */
@Component
class DrawBars {

    private static final int TOWNS = 6;
    private static final int ALL = 1_000_000;

    private final Metrics metrics;
    private final Figures figures;
    private final Organizations organizations;
    private final UiFactory uis;

    DrawBars(Metrics metrics, Figures figures, Organizations organizations, UiFactory uis) {
        this.metrics = metrics;
        this.figures = figures;
        this.organizations = organizations;
        this.uis = uis;
    }

    List<Bar> of(BriefKind kind, OrgPath path, Period period) {
        return Stream.concat(towns(path, period).stream(),
                (kind == BriefKind.MONTHLY ? weeks(path, period) : months(path, period)).stream()).toList();
    }

    /** A page has room for so many; the others are one. */
    private List<Bar> towns(OrgPath path, Period period) {
        Metric requests = metrics.the("requests");
        Map<String, BigDecimal> parts = figures.parts(requests, requests.cut("town").orElseThrow(), path, period).stream()
                .collect(Collectors.toMap(Figures.Part::tag, Figures.Part::value));
        List<String> shown = parts.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).limit(TOWNS).toList();
        List<Bar> bars = new ArrayList<>(organizations.towns().stream().filter(town -> shown.contains(town.code()))
                .map(town -> bar(town, parts)).toList());
        BigDecimal named = bars.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal others = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).subtract(named);
        if (others.signum() > 0) {
            bars.add(new Bar(Chart.TOWNS, uis.onPaper().t("brief.chart.others"), "", others));
        }
        return bars;
    }

    private static Bar bar(Town town, Map<String, BigDecimal> parts) {
        return new Bar(Chart.TOWNS, town.name(), town.code(), parts.getOrDefault(town.code(), BigDecimal.ZERO));
    }

    private List<Bar> weeks(OrgPath path, Period period) {
        Map<LocalDate, Long> weeks = new TreeMap<>();
        for (LocalDate day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            weeks.putIfAbsent(monday(day), 0L);
        }
        figures.rows(metrics.the("requests-closed"), path, period, "", "", ALL, 0)
                .forEach(row -> weeks.merge(monday(Beijing.day(row.at())), 1L, Long::sum));
        Ui ui = uis.onPaper();
        return weeks.entrySet().stream().map(week -> new Bar(Chart.TIMES,
                ui.t("brief.chart.week", week.getKey().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)), "",
                BigDecimal.valueOf(week.getValue())))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private List<Bar> months(OrgPath path, Period period) {
        Map<String, BigDecimal> known = figures.months(metrics.the("requests-closed"), path, period, "", "").stream()
                .collect(Collectors.toMap(Figures.Month::month, Figures.Month::value));
        Ui ui = uis.onPaper();
        return period.first().datesUntil(period.last().plusDays(1), java.time.Period.ofMonths(1)).map(day -> {
            String month = day.toString().substring(0, 7);
            return new Bar(Chart.TIMES, ui.t("brief.chart.month", day.getMonthValue()), month,
                    known.getOrDefault(month, BigDecimal.ZERO));
        }).toList();
    }
}
