package org.touyan.outreach.workshop.open;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;

/** The workshops, for everybody. */
@Controller
class OpenWorkshopsController {

    private final OpenWorkshopsQuery query;

    OpenWorkshopsController(OpenWorkshopsQuery query) {
        this.query = query;
    }

    @GetMapping("/workshops")
    Html list(Ui ui, @RequestParam(defaultValue = "") String town, @RequestParam(defaultValue = "") String type) {
        return Html.of(query.list(ui, town, type));
    }

    /** Number and name; an address of before leads on to it. */
    @GetMapping("/workshops/{workshop}")
    Answer one(Ui ui, @PathVariable String workshop) {
        WorkshopPage page = query.one(ui, workshop);
        String slug = page.workshop().slug();
        return slug.equals(workshop) ? Html.of(page) : Redirect.to(ui.path("/workshops/" + page.workshop().address()));
    }
}
