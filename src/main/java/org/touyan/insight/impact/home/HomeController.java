package org.touyan.insight.impact.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.web.Html;
import org.touyan.insight.impact.page.FigureLines;
import org.touyan.service.menu.Places;

@Controller
class HomeController {

    private final Catalog catalog;
    private final Places places;
    private final FigureLines figures;

    HomeController(Catalog catalog, Places places, FigureLines figures) {
        this.catalog = catalog;
        this.places = places;
        this.figures = figures;
    }

    @GetMapping("/")
    Html home() {
        var doors = catalog.subjects()
                .stream()
                .map(s -> new HomePage.Door(s.code(), s.icon(), s.name(), s.nameEn()))
                .toList();
        return Html.of(new HomePage(doors, places.ahead().stream().filter(slot -> slot.left() > 0).toList(), figures.thisYear()));
    }
}
