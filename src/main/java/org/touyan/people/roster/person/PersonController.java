package org.touyan.people.roster.person;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.PersonId;

@Controller
class PersonController {

    private final PersonQuery query;

    PersonController(PersonQuery query) {
        this.query = query;
    }

    @GetMapping("/desk/people/{id}")
    Answer show(Actor actor, Ui ui, @PathVariable PersonId id) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        PersonId now = query.nowIs(id);
        return now.equals(id) ? Html.of(query.page(actor, ui.locale(), id)) : Redirect.to("/desk/people/" + now);
    }
}
