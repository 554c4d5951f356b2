package org.touyan.people.roster.edit;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.PersonState;

@Controller
class PersonController {

    private final AddPerson addPerson;
    private final EditPerson editPerson;
    private final TurnPerson turnPerson;
    private final WrittenDown writtenDown;
    private final PersonFormPages pages;

    PersonController(AddPerson addPerson, EditPerson editPerson, TurnPerson turnPerson, WrittenDown writtenDown,
            PersonFormPages pages) {
        this.addPerson = addPerson;
        this.editPerson = editPerson;
        this.turnPerson = turnPerson;
        this.writtenDown = writtenDown;
        this.pages = pages;
    }

    @GetMapping("/desk/people/new")
    Html fresh(Actor actor, Ui ui) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return Html.of(pages.empty(actor, ui.locale()));
    }

    @PostMapping("/desk/people")
    Answer add(Actor actor, Ui ui, Form<PersonForm> form) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        if (form.valid()) {
            try {
                PersonId id = addPerson.add(actor, writtenDown.particulars(form),
                        writtenDown.contact(form.value()), form.value().slug());
                return Redirect.to("/desk/people/" + id).saying("roster.add.done", form.value().name());
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(pages.again(actor, ui.locale(), null, form));
    }

    @GetMapping("/desk/people/{id}/edit")
    Html filled(Actor actor, Ui ui, @PathVariable PersonId id) {
        return Html.of(pages.filled(actor, ui.locale(), id));
    }

    @PostMapping("/desk/people/{id}")
    Answer edit(Actor actor, Ui ui, @PathVariable PersonId id, Form<PersonForm> form) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        if (form.valid()) {
            try {
                editPerson.edit(actor, id, form.value().version(), writtenDown.particulars(form));
                return Redirect.to("/desk/people/" + id).saying("roster.edit.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(pages.again(actor, ui.locale(), id, form));
    }

    @PostMapping("/desk/people/{id}/state")
    Redirect turn(Actor actor, @PathVariable PersonId id, @RequestParam PersonState to) {
        turnPerson.turn(actor, id, to);
        return Redirect.to("/desk/people/" + id).saying("roster.turn.done");
    }
}
