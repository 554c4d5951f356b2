package org.touyan.insight.story.wall;

import java.time.Duration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.web.Html;

@Controller
class HonoursController {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final HonourWall wall;

    HonoursController(HonourWall wall) {
        this.wall = wall;
    }

    @GetMapping("/honours")
    Html wall(@RequestParam(defaultValue = "") String honour, @RequestParam(defaultValue = "") String year) {
        return Html.of(wall.page(honour, year.matches("[12]\\d{3}") ? Integer.parseInt(year) : 0)).cacheable(KEPT);
    }
}
