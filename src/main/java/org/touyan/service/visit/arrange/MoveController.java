package org.touyan.service.visit.arrange;

import java.util.Objects;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.schedule.MoveVisit;
import org.touyan.service.visit.slot.Lengths;

/** An agreed visit gets another time, from the expert or from staff. */
@Controller
class MoveController {

    private final ArrangementQuery query;
    private final MoveVisit move;
    private final Lengths lengths;

    MoveController(ArrangementQuery query, MoveVisit move, Lengths lengths) {
        this.query = query;
        this.move = move;
        this.lengths = lengths;
    }

    @GetMapping({"/me/visits/{visit}/move", "/desk/visits/{visit}/move"})
    Html show(Actor actor, @PathVariable VisitId visit) {
        OneVisit at = query.visit(actor, visit);
        MoveForm form = MoveForm.of(at.visit());
        return Html.of(new MovePage(at, lengths.offered(), form, String.valueOf(form.day()), FormErrors.none()));
    }

    @PostMapping({"/me/visits/{visit}/move", "/desk/visits/{visit}/move"})
    Answer move(Actor actor, @PathVariable VisitId visit, Form<MoveForm> form) {
        OneVisit at = query.visit(actor, visit);
        MoveForm typed = form.value();
        if (form.valid()) {
            try {
                move.move(actor, visit, typed.window(Objects.requireNonNull(typed.day()), lengths));
                return Redirect.to(at.back()).saying("visit.said.moved");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(new MovePage(at, lengths.offered(), typed, form.text("day"), form.errors()));
    }
}
