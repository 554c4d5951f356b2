package org.touyan.people.mentoring.due;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Html;

/** The calendar of looks, for the company and for the desks of the union. */
@Controller
class DueController {

    private final DueQuery query;

    DueController(DueQuery query) {
        this.query = query;
    }

    @GetMapping("/desk/mentoring/due")
    Html atDesk(Actor actor) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        return Html.of(query.page("/desk/mentoring", actor.is(Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR)));
    }

    @GetMapping("/org/mentoring/due")
    Html atCompany(Actor actor) {
        actor.require(Role.ENTERPRISE_UNION);
        return Html.of(query.page("/org/mentoring", false));
    }
}
