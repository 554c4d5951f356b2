package org.touyan.people.roster.merge;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.PersonId;

@Controller
class MergeController {

    /** The two rows that were ticked. */
    record Ticked(List<PersonId> person) {}

    /** Whose number goes on, and whose becomes an alias. */
    record Chosen(@Nullable PersonId kept, @Nullable PersonId merged) {}

    private final MergeQuery query;
    private final ProposeMerge proposeMerge;
    private final DecideMerge decideMerge;

    MergeController(MergeQuery query, ProposeMerge proposeMerge, DecideMerge decideMerge) {
        this.query = query;
        this.proposeMerge = proposeMerge;
        this.decideMerge = decideMerge;
    }

    @GetMapping("/desk/people/merge")
    Html two(Actor actor, Ui ui, Form<Ticked> ticked) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        List<PersonId> two = ticked.value().person().stream().distinct().toList();
        if (two.size() != 2) {
            throw new NotFound("%d people (expected: two)".formatted(two.size()));
        }
        return Html.of(query.fresh(actor, ui.locale(), two.get(0), two.get(1), FormErrors.none()));
    }

    @PostMapping("/desk/people/merge")
    Answer propose(Actor actor, Ui ui, Form<Chosen> form) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        PersonId kept = form.value().kept();
        PersonId merged = form.value().merged();
        if (kept == null || merged == null) {
            throw new NotFound("two people");
        }
        try {
            MergeId id = proposeMerge.propose(actor, kept, merged);
            return Redirect.to("/desk/people/merges/" + id).saying("roster.merge.done.proposed");
        } catch (RuleBroken broken) {
            return Html.invalid(query.fresh(actor, ui.locale(), kept, merged, FormErrors.of(broken)));
        }
    }

    @GetMapping("/desk/people/merges/{id}")
    Html show(Actor actor, Ui ui, @PathVariable MergeId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return Html.of(query.of(actor, ui.locale(), id, FormErrors.none()));
    }

    @PostMapping("/desk/people/merges/{id}/agreement")
    Answer agree(Actor actor, Ui ui, @PathVariable MergeId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        try {
            return Redirect.to("/desk/people/" + decideMerge.agree(actor, id)).saying("roster.merge.done.agreed");
        } catch (RuleBroken broken) {
            return Html.invalid(query.of(actor, ui.locale(), id, FormErrors.of(broken)));
        }
    }

    @PostMapping("/desk/people/merges/{id}/refusal")
    Redirect refuse(Actor actor, @PathVariable MergeId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return Redirect.to("/desk/people/" + decideMerge.refuse(actor, id)).saying("roster.merge.done.refused");
    }
}
