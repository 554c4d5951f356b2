package org.touyan.foundation.parameter.change;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

@Controller
class ParametersController {

    private static final Role[] READERS = {Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER,
            Role.AUDITOR,
            Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN};

    private final ParametersQuery query;
    private final Parameters parameters;
    private final ProposeSetting propose;
    private final DecideProposal decide;
    private final Clock clock;

    ParametersController(ParametersQuery query, Parameters parameters, ProposeSetting propose, DecideProposal decide,
            Clock clock) {
        this.query = query;
        this.parameters = parameters;
        this.propose = propose;
        this.decide = decide;
        this.clock = clock;
    }

    @GetMapping("/desk/parameters")
    Html all(Actor actor) {
        actor.require(READERS);
        return Html.of(new ParametersPage(query.rows(Beijing.day(clock.instant()))));
    }

    @GetMapping("/desk/parameters/{key}")
    Html one(Actor actor, @PathVariable String key) {
        return Html.of(page(actor, key, ProposeForm.EMPTY, Beijing.day(clock.instant()).toString(), FormErrors.none()));
    }

    @PostMapping("/desk/parameters/{key}/proposals")
    Answer propose(Actor actor, @PathVariable String key, Form<ProposeForm> form) {
        ProposeForm typed = form.value();
        if (form.valid()) {
            try {
                propose.propose(actor, key, typed.value(), Objects.requireNonNull(typed.validFrom()), typed.reason());
                return Redirect.to("/desk/parameters/" + key).saying("parameter.was-proposed");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(page(actor, key, typed, form.text("validFrom"), form.errors()));
    }

    @PostMapping("/desk/parameters/proposals/{id}/approval")
    Redirect approve(Actor actor, @PathVariable UUID id) {
        return Redirect.to("/desk/parameters/" + decide.approve(actor, id)).saying("parameter.was-approved");
    }

    @PostMapping("/desk/parameters/proposals/{id}/refusal")
    Redirect refuse(Actor actor, @PathVariable UUID id) {
        return Redirect.to("/desk/parameters/" + decide.refuse(actor, id)).saying("parameter.was-refused");
    }

    private ParameterPage page(Actor actor, String key, ProposeForm form, String day, FormErrors errors) {
        actor.require(READERS);
        return new ParameterPage(query.definition(key), parameters.text(key), query.proposals(key, actor.account()),
                actor.is(Role.CITY_STAFF, Role.SYSTEM_ADMIN), actor.is(Role.CITY_LEADER, Role.CITY_STAFF), form, day, errors);
    }
}
