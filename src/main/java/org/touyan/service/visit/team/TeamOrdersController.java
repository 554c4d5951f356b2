package org.touyan.service.visit.team;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;

@Controller
class TeamOrdersController {

    record SendForm(String person) {

        /** @throws RuleBroken when nobody was chosen */
        PersonId who() {
            try {
                return new PersonId(UUID.fromString(person));
            } catch (IllegalArgumentException nobody) {
                throw RuleBroken.at("person", "visit.team.who.missing");
            }
        }
    }

    private final TeamOrdersQuery query;
    private final SendMember sendMember;

    TeamOrdersController(TeamOrdersQuery query, SendMember sendMember) {
        this.query = query;
        this.sendMember = sendMember;
    }

    @GetMapping("/me/team")
    Html show(Actor actor) {
        return Html.of(query.page(actor, FormErrors.none()));
    }

    @PostMapping("/me/team/{request}")
    Answer send(Actor actor, @PathVariable RequestId request, Form<SendForm> form) {
        actor.require(Role.EXPERT);
        if (form.valid()) {
            try {
                sendMember.send(actor, request, form.value().who());
                return Redirect.to("/me/team").saying("visit.team.asked");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, form.errors().ofLine(request)));
    }
}
