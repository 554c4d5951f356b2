package org.touyan.people.roster.list;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;

@Controller
class PeopleController {

    private final PeopleQuery query;

    PeopleController(PeopleQuery query) {
        this.query = query;
    }

    @GetMapping("/desk/people")
    Html list(Actor actor, Ui ui, Form<PeopleFilter> filter) {
        requireReader(actor);
        return Html.of(query.page(actor, ui.locale(), filter.value(), FormErrors.none()));
    }

    static void requireReader(Actor actor) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
    }
}
