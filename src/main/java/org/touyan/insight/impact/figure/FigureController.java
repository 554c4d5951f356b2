package org.touyan.insight.impact.figure;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;

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

@Controller
class FigureController {

    private final OpenFigure openFigure;

    FigureController(OpenFigure openFigure) {
        this.openFigure = openFigure;
    }

    @GetMapping("/figures/{id}")
    Html figure(Actor actor, Ui ui, @PathVariable String id, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String since, @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String part) {
        Metric metric = Metric.byId(id).orElseThrow(() -> new NotFound("figure " + id));
        if (!part.isEmpty() && metric.cuts().stream().noneMatch(cut -> ui.has(cut.text() + part))) {
            throw new NotFound("part " + part + " of figure " + id);
        }
        return Html.of(openFigure.open(actor, metric, new Asked(page, since.equals("last-year"), month(month), part)));
    }

    private static @Nullable YearMonth month(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeParseException noMonth) {
            throw new NotFound("month " + typed);
        }
    }
}
