package org.touyan.outreach.workshop.mine;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.outreach.workshop.AdvisorId;
import org.touyan.outreach.workshop.advise.AnswerAdvisor;

/** A master says yes or no to a workshop that would like his advice. */
@Controller
class MyWorkshopsController {

    /** @param act ACCEPT or DECLINE */
    record AnswerForm(String act) {}

    private final AnswerAdvisor answerAdvisor;
    private final MyWorkshopsQuery query;

    MyWorkshopsController(AnswerAdvisor answerAdvisor, MyWorkshopsQuery query) {
        this.answerAdvisor = answerAdvisor;
        this.query = query;
    }

    @GetMapping("/me/workshops")
    Html show(Actor actor) {
        return Html.of(query.page(actor));
    }

    @PostMapping("/me/workshops/{advisor}")
    Answer answer(Actor actor, @PathVariable AdvisorId advisor, Form<AnswerForm> form) {
        actor.require(Role.EXPERT);
        switch (form.value().act()) {
            case "ACCEPT" -> answerAdvisor.accept(actor, advisor);
            case "DECLINE" -> answerAdvisor.decline(actor, advisor);
            default -> throw new NotFound("answer to " + advisor);
        }
        return Redirect.to("/me/workshops").saying("workshop.me.said." + form.value().act());
    }
}
