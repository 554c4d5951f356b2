package org.touyan.people.roster.honour;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.AwardId;

@Controller
class DraftsController {

    /** What is looked at. */
    record Looked(@Nullable UUID load, List<PersonId> person) {}

    /** The ticked lines. */
    record Ticked(List<AwardId> award, @Nullable UUID load) {}

    private final DraftsQuery query;
    private final VerifyHonours verifyHonours;

    DraftsController(DraftsQuery query, VerifyHonours verifyHonours) {
        this.query = query;
        this.verifyHonours = verifyHonours;
    }

    @GetMapping("/desk/people/honours")
    Html show(Actor actor, Form<Looked> looked) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return Html.of(query.page(actor, looked.value().load(), looked.value().person(), Set.of(), FormErrors.none()));
    }

    @PostMapping("/desk/people/honours/verification")
    Answer verify(Actor actor, Form<Ticked> form) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Ticked ticked = form.value();
        if (form.valid()) {
            try {
                int verified = verifyHonours.verify(actor, ticked.award());
                return Redirect.to("/desk/people/honours" + (ticked.load() == null ? "" : "?load=" + ticked.load()))
                        .saying("roster.honour.page.done", verified);
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, ticked.load(), List.of(), Set.copyOf(form.typed().getOrDefault("award", List.of())),
                form.errors()));
    }
}
