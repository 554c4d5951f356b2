package org.touyan.insight.impact.figure;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Html;
import org.touyan.insight.impact.domain.Metric;

@Controller
class FigureController {

    private final OpenFigure openFigure;

    FigureController(OpenFigure openFigure) {
        this.openFigure = openFigure;
    }

    @GetMapping("/figures/{id}")
    Html figure(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String since) {
        Metric metric = Metric.byId(id).orElseThrow(() -> new NotFound("figure " + id));
        return Html.of(openFigure.open(actor, metric, page, since.equals("last-year")));
    }
}
