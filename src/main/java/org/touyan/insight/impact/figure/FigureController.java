package org.touyan.insight.impact.figure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.page.FigureLines;

@Controller
class FigureController {

    private final Metrics metrics;
    private final OpenFigure openFigure;
    private final FigureLines lines;
    private final CutWords words;

    FigureController(Metrics metrics, OpenFigure openFigure, FigureLines lines, CutWords words) {
        this.metrics = metrics;
        this.openFigure = openFigure;
        this.lines = lines;
        this.words = words;
    }

    @GetMapping("/figures")
    Html index() {
        return Html.of(new IndexPage(lines.allThisYear()));
    }

    @GetMapping("/figures/{id}")
    Html figure(Actor actor, Ui ui, @PathVariable String id, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String since, @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String by, @RequestParam(defaultValue = "") String part) {
        Metric metric = metrics.byId(id).orElseThrow(() -> new NotFound("figure " + id));
        if (by.isEmpty() != part.isEmpty()
                || (!by.isEmpty() && metric.cut(by).filter(cut -> words.knows(ui, cut, part)).isEmpty())) {
            throw new NotFound("part %s=%s of figure %s".formatted(by, part, id));
        }
        return Html.of(openFigure.open(actor, ui, metric,
                new Asked(page, since.equals("last-year"), period(period), by, part)));
    }

    private static @Nullable Period period(String typed) {
        return typed.isEmpty() ? null : Period.read(typed).orElseThrow(() -> new NotFound("period " + typed));
    }
}
