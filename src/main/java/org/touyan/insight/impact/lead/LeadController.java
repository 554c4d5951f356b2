package org.touyan.insight.impact.lead;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Html;

@Controller
class LeadController {

    private final OpenLead openLead;

    LeadController(OpenLead openLead) {
        this.openLead = openLead;
    }

    @GetMapping("/lead")
    Html lead(Actor actor) {
        return Html.of(openLead.open(actor));
    }
}
