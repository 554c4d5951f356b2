package org.touyan.insight.report.domain;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Span;

/** Where the figure of a cell is counted today, row by row. */
@Component
public class Doors {

    private final Templates templates;
    private final Metrics metrics;
    private final Organizations organizations;

    Doors(Templates templates, Metrics metrics, Organizations organizations) {
        this.templates = templates;
        this.metrics = metrics;
        this.organizations = organizations;
    }

    /** By cell. */
    public Map<String, String> of(Report report) {
        return templates.get(report.template()).cells().stream().filter(cell -> !cell.typed())
                .collect(Collectors.toMap(TemplateCell::cell, cell -> door(report, cell)));
    }

    private String door(Report report, TemplateCell cell) {
        Metric metric = metrics.the(cell.metric());
        Period period = cell.countedFor().of(report.period());
        String asked = metric.path() + "?period=" + (metric.span() == Span.AS_OF ? period.last().toString() : period.text());
        if (!cell.cut().isEmpty()) {
            return asked + "&by=" + cell.cut() + "&part=" + cell.tag();
        }
        return organizations.townOf(report.path()).filter(town -> metric.cut("town").isPresent()).map(Town::code)
                .map(town -> asked + "&by=town&part=" + town).orElse(asked);
    }
}
