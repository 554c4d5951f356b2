package org.touyan.people.roster.life;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.PersonId;

@Controller
class LifeController {

    private static final Pattern PATH = Pattern.compile("/([0-9a-z]+/)+");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String YEAR = "/desk/people/year";

    private final ChangeLife changeLife;
    private final ConfirmPeople confirmPeople;
    private final LifeQuery query;

    LifeController(ChangeLife changeLife, ConfirmPeople confirmPeople, LifeQuery query) {
        this.changeLife = changeLife;
        this.confirmPeople = confirmPeople;
        this.query = query;
    }

    @GetMapping("/desk/people/{id}/life")
    Html life(Actor actor, Ui ui, @PathVariable PersonId id) {
        return Html.of(query.life(actor, ui.locale(), id, null));
    }

    @PostMapping("/desk/people/{id}/life")
    Answer turn(Actor actor, Ui ui, @PathVariable PersonId id, Form<LifeForm> form) {
        if (form.valid()) {
            try {
                turn(actor, id, form.value());
                return Redirect.to("/desk/people/" + id + "/life").saying("roster.life.done." + form.value().kind());
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.life(actor, ui.locale(), id, form));
    }

    @GetMapping(YEAR)
    Html year(Actor actor, Ui ui) {
        return Html.of(query.year(actor, ui.locale()));
    }

    @PostMapping(YEAR)
    Redirect confirm(Actor actor, Form<YearForm> form) {
        YearForm ticked = form.value();
        List<PersonId> who = (ticked.one().isEmpty() ? ticked.who() : List.of(ticked.one())).stream().map(LifeController::id)
                .toList();
        confirmPeople.confirm(actor, who);
        return Redirect.to(YEAR).saying("roster.year.done", who.size());
    }

    @PostMapping("/desk/people/arrivals/{turn}")
    Redirect takeOver(Actor actor, @PathVariable TurnId turn) {
        PersonId id = changeLife.takeOver(actor, turn);
        return Redirect.to("/desk/people/" + id).saying("roster.life.done.taken");
    }

    private void turn(Actor actor, PersonId id, LifeForm form) {
        var day = Objects.requireNonNull(form.day());
        boolean stays = form.stays().equals("YES");
        switch (Objects.requireNonNull(form.kind())) {
            case RETIRED -> changeLife.retire(actor, id, day, form.words());
            case MOVED -> changeLife.move(actor, id, path(form.to()), day, form.words());
            case DECEASED -> changeLife.mourn(actor, id, day, stays, form.words());
            case PROFILE -> changeLife.decideProfile(actor, id, stays, form.words());
        }
    }

    private static @Nullable OrgPath path(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!PATH.matcher(typed).matches()) {
            throw RuleBroken.at("to", "roster.life.unit");
        }
        return new OrgPath(typed);
    }

    private static PersonId id(String typed) {
        if (!ID.matcher(typed).matches()) {
            throw new NotFound("person " + typed);
        }
        return new PersonId(UUID.fromString(typed));
    }
}
