package org.touyan.insight.impact.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.web.Html;
import org.touyan.insight.impact.page.FigureLines;

@Controller
class HomeController {

    private final Catalog catalog;
    private final FigureLines figures;

    HomeController(Catalog catalog, FigureLines figures) {
        this.catalog = catalog;
        this.figures = figures;
    }

    @GetMapping("/")
    Html home() {
        var doors = catalog.subjects()
                .stream()
                .map(s -> new HomePage.Door(s.code(), s.icon(), s.name(), s.nameEn()))
                .toList();
        return Html.of(new HomePage(doors, figures.thisYear()));
    }
}
