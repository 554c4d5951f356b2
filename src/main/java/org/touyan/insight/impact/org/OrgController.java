package org.touyan.insight.impact.org;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Html;

@Controller
class OrgController {

    private final OpenOrg openOrg;

    OrgController(OpenOrg openOrg) {
        this.openOrg = openOrg;
    }

    @GetMapping("/org")
    Html org(Actor actor) {
        return Html.of(openOrg.open(actor));
    }
}
