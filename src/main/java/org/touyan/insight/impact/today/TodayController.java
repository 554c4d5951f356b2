package org.touyan.insight.impact.today;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Html;

@Controller
class TodayController {

    private final OpenToday openToday;

    TodayController(OpenToday openToday) {
        this.openToday = openToday;
    }

    @GetMapping("/desk")
    Html today(Actor actor) {
        return Html.of(openToday.open(actor));
    }
}
