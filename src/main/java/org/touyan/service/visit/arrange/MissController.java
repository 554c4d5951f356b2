package org.touyan.service.visit.arrange;

import java.util.Objects;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.end.MissVisit;

/** An agreed visit did not take place: the expert or staff say why. */
@Controller
class MissController {

    private final ArrangementQuery query;
    private final MissVisit miss;

    MissController(ArrangementQuery query, MissVisit miss) {
        this.query = query;
        this.miss = miss;
    }

    @GetMapping({"/me/visits/{visit}/absence", "/desk/visits/{visit}/absence"})
    Html show(Actor actor, @PathVariable VisitId visit) {
        return Html.of(new MissPage(query.visit(actor, visit), FormErrors.none()));
    }

    @PostMapping({"/me/visits/{visit}/absence", "/desk/visits/{visit}/absence"})
    Answer miss(Actor actor, @PathVariable VisitId visit, Form<MissForm> form) {
        OneVisit at = query.visit(actor, visit);
        if (form.valid()) {
            miss.miss(actor, visit, Objects.requireNonNull(form.value().by()));
            return Redirect.to(at.back()).saying("visit.said.missed");
        }
        return Html.invalid(new MissPage(at, form.errors()));
    }
}
