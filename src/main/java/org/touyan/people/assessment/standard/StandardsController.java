package org.touyan.people.assessment.standard;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

/** What levels ask for, at the desk. */
@Controller
class StandardsController {

    private static final String PATH = "/desk/assessment/standards";

    private final Standards standards;
    private final KeepStandard keepStandard;

    StandardsController(Standards standards, KeepStandard keepStandard) {
        this.standards = standards;
        this.keepStandard = keepStandard;
    }

    @GetMapping(PATH)
    Html list(Actor actor) {
        actor.require(Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        return Html.of(page(actor, StandardForm.blank()));
    }

    @PostMapping(PATH)
    Answer keep(Actor actor, Form<StandardForm> form) {
        actor.require(Role.CITY_STAFF);
        if (form.valid()) {
            try {
                keepStandard.keep(actor, form.value().standard());
                return Redirect.to(PATH).saying("assessment.saved");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(page(actor, form));
    }

    private StandardsPage page(Actor actor, Form<StandardForm> form) {
        return new StandardsPage(standards.all(), actor.is(Role.CITY_STAFF), form);
    }
}
