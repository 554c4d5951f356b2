package org.touyan.foundation.organization.register;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.organization.domain.Desk;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

@Controller
class RegisterBodyController {

    private final RegisterBody registerBody;
    private final Organizations organizations;

    RegisterBodyController(RegisterBody registerBody, Organizations organizations) {
        this.registerBody = registerBody;
        this.organizations = organizations;
    }

    @GetMapping("/desk/orgs/new")
    Html form(Actor actor) {
        Desk.requireWriter(actor);
        return Html.of(RegisterBodyPage.empty(towns(actor)));
    }

    @PostMapping("/desk/orgs")
    Answer register(Actor actor, Form<RegisterBodyForm> form) {
        Desk.requireWriter(actor);
        form.value().addProblems(form.errors());
        if (!form.valid()) {
            return Html.invalid(RegisterBodyPage.again(form, towns(actor)));
        }
        try {
            BodyId id = registerBody.register(actor, form.value().body());
            return Redirect.to("/desk/orgs/" + id).saying("organization.register.done");
        } catch (RuleBroken broken) {
            form.errors().add(broken);
            return Html.invalid(RegisterBodyPage.again(form, towns(actor)));
        }
    }

    private List<Town> towns(Actor actor) {
        return organizations.towns().stream().filter(town -> actor.scope().covers(town.path())).toList();
    }
}
