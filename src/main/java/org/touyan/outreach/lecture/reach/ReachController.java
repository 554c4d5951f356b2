package org.touyan.outreach.lecture.reach;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;

@Controller
class ReachController {

    private final ReachQuery query;

    ReachController(ReachQuery query) {
        this.query = query;
    }

    @GetMapping("/desk/talks/reach/{town}")
    Html show(Actor actor, Ui ui, @PathVariable String town, @RequestParam(defaultValue = "") String show) {
        return Html.of(query.page(actor, ui.locale(), town, which(show)));
    }

    private static ReachPage.Show which(String typed) {
        for (ReachPage.Show show : ReachPage.Show.values()) {
            if (show.name().equals(typed)) {
                return show;
            }
        }
        return ReachPage.Show.ALL;
    }
}
