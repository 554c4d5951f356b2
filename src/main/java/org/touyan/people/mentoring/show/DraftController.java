package org.touyan.people.mentoring.show;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.mentoring.draft.DraftContract;

/** Writes a new contract. */
@Controller
class DraftController {

    private final DraftContract draftContract;
    private final Employers employers;

    DraftController(DraftContract draftContract, Employers employers) {
        this.draftContract = draftContract;
        this.employers = employers;
    }

    @GetMapping("/desk/mentoring/new")
    Html askAtDesk(Actor actor) {
        return ask(actor, "desk");
    }

    @GetMapping("/org/mentoring/new")
    Html askInCompany(Actor actor) {
        return ask(actor, "org");
    }

    @PostMapping("/desk/mentoring/new")
    Answer writeAtDesk(Actor actor, Form<DraftForm> form) {
        return write(actor, "desk", form);
    }

    @PostMapping("/org/mentoring/new")
    Answer writeInCompany(Actor actor, Form<DraftForm> form) {
        return write(actor, "org", form);
    }

    private Html ask(Actor actor, String base) {
        return Html.of(page(actor, base, new Form<>(DraftForm.EMPTY, FormErrors.none(), Map.of())));
    }

    private Answer write(Actor actor, String base, Form<DraftForm> form) {
        actor.require(writers(base));
        if (DraftForm.sound(form)) {
            try {
                return Redirect.to("/" + base + "/mentoring/" + draftContract.write(actor, form.value().read()))
                        .saying("mentoring.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(page(actor, base, form));
    }

    private DraftPage page(Actor actor, String base, Form<DraftForm> form) {
        actor.require(writers(base));
        return new DraftPage("/" + base + "/mentoring", employers.choices(), form, form.errors());
    }

    private static Role[] writers(String base) {
        return base.equals("org") ? new Role[]{Role.ENTERPRISE_UNION} : new Role[]{Role.TOWN_CADRE, Role.CITY_STAFF};
    }
}
