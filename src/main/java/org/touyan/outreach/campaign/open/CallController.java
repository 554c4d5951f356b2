package org.touyan.outreach.campaign.open;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.campaign.CallId;

@Controller
class CallController {

    private final CallQuery query;

    CallController(CallQuery query) {
        this.query = query;
    }

    @GetMapping("/campaign")
    Html latest(Ui ui) {
        return Html.of(query.latest(ui));
    }

    @GetMapping("/campaign/{call}")
    Html call(Ui ui, @PathVariable CallId call) {
        return Html.of(query.one(ui, call));
    }
}
