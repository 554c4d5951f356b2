package org.touyan.insight.impact.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.web.Html;

@Controller
class ImpactController {

    private final FigureLines lines;

    ImpactController(FigureLines lines) {
        this.lines = lines;
    }

    @GetMapping("/impact")
    Html impact() {
        var all = lines.allThisYear();
        return Html.of(new ImpactPage(all, lines.talks(), all.getFirst().figure().asOf()));
    }
}
