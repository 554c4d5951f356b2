package org.touyan.people.assessment.own;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Html;

@Controller
class OwnController {

    private final OwnQuery query;

    OwnController(OwnQuery query) {
        this.query = query;
    }

    @GetMapping("/org/assessment")
    Html own(Actor actor) {
        actor.require(Role.ENTERPRISE_UNION);
        return Html.of(query.page());
    }
}
