package org.touyan.outreach.workshop.open;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.workshop.WorkshopId;

/** The workshops, for everybody. */
@Controller
class OpenWorkshopsController {

    private final OpenWorkshopsQuery query;

    OpenWorkshopsController(OpenWorkshopsQuery query) {
        this.query = query;
    }

    @GetMapping("/workshops")
    Html list(Ui ui) {
        return Html.of(query.list(ui));
    }

    @GetMapping("/workshops/{workshop}")
    Html one(Ui ui, @PathVariable WorkshopId workshop) {
        return Html.of(query.one(ui, workshop));
    }
}
