package org.touyan.outreach.workshop.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.found.ProposeWorkshop;

/** The list of workshops, and the card of one to be filled in. */
@Controller
class WorkshopsController {

    private final WorkshopQuery query;
    private final ProposeWorkshop proposeWorkshop;

    WorkshopsController(WorkshopQuery query, ProposeWorkshop proposeWorkshop) {
        this.query = query;
        this.proposeWorkshop = proposeWorkshop;
    }

    @GetMapping("/desk/workshops")
    Html list(Actor actor) {
        return Html.of(query.list(actor));
    }

    @GetMapping("/desk/workshops/new")
    Html fresh(Actor actor, Ui ui) {
        return Html.of(query.fresh(actor, ui, WorkshopForm.blank()));
    }

    @PostMapping("/desk/workshops/new")
    Answer propose(Actor actor, Ui ui, Form<WorkshopForm> form) {
        if (WorkshopForm.sound(form)) {
            try {
                WorkshopId id = proposeWorkshop.propose(actor, form.value().read());
                return Redirect.to("/desk/workshops/" + id).saying("workshop.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.fresh(actor, ui, form));
    }

    @GetMapping("/desk/workshops/{workshop}/card")
    Html card(Actor actor, Ui ui, @PathVariable WorkshopId workshop) {
        return Html.of(query.card(actor, ui, workshop, null));
    }

    @PostMapping("/desk/workshops/{workshop}/card")
    Answer edit(Actor actor, Ui ui, @PathVariable WorkshopId workshop, Form<WorkshopForm> form) {
        if (WorkshopForm.sound(form)) {
            try {
                proposeWorkshop.edit(actor, workshop, form.value().read());
                return Redirect.to("/desk/workshops/" + workshop).saying("workshop.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.card(actor, ui, workshop, form));
    }
}
