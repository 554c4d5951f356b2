package org.touyan.insight.impact.screen;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.web.Html;

@Controller
class ScreenController {

    private final OpenScreen screen;

    ScreenController(OpenScreen screen) {
        this.screen = screen;
    }

    @GetMapping("/impact/screen")
    Html screen() {
        return Html.of(screen.open());
    }
}
