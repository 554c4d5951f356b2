package org.touyan.insight.openapi;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.NotFound;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.open.OpenFigures;
import org.touyan.insight.openapi.ApiView.Both;
import org.touyan.insight.openapi.ApiView.Days;

/** Figures as machines get them. */
@Component
@Transactional(readOnly = true)
class ApiFigures {

    private final OpenFigures figures;

    ApiFigures(OpenFigures figures) {
        this.figures = figures;
    }

    ApiView.Paged<ApiView.Figure> page(int page, int size) {
        List<OpenFigures.Shown> all = figures.all();
        return new ApiView.Paged<>(page, size, all.size(),
                all.stream().skip((long) (page - 1) * size).limit(size).map(ApiFigures::figure).toList());
    }

    ApiView.Defined one(String id, @Nullable Period period) {
        Metric metric = figures.metric(id).orElseThrow(() -> new NotFound("figure " + id));
        return new ApiView.Defined(figure(figures.one(metric, period)), Both.of(metric.formula()), Both.of(metric.once()),
                metric.measure().name(), metric.span().name(), Both.of(metric.owner()), Both.of(metric.source()),
                metric.cuts().stream().map(cut -> new ApiView.Dimension(cut.name(), figures.parts(metric, cut, period).stream()
                        .map(cell -> new ApiView.Part(cell.tag(), cell.withheld() ? null : cell.value(), cell.withheld()))
                        .toList())).toList());
    }

    private static ApiView.Figure figure(OpenFigures.Shown shown) {
        var figure = shown.figure();
        Metric metric = figure.metric();
        return new ApiView.Figure(metric.id(), metric.code(), Both.of(metric.name()), Both.of(metric.unit()), shown.value(),
                shown.withheld(), shown.withheld() ? null : figure.rows(),
                new Days(figure.period().first(), figure.period().last()), figure.asOf(), metric.path());
    }
}
