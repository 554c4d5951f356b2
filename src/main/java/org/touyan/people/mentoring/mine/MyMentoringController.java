package org.touyan.people.mentoring.mine;

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
import org.touyan.people.mentoring.show.ContractsQuery;
import org.touyan.people.mentoring.show.RecordForm;
import org.touyan.people.mentoring.wish.RecordWish;

/** A master looks at his apprentices, and says that he would take one. */
@Controller
class MyMentoringController {

    private final ContractsQuery query;
    private final RecordWish recordWish;

    MyMentoringController(ContractsQuery query, RecordWish recordWish) {
        this.query = query;
        this.recordWish = recordWish;
    }

    @GetMapping("/me/mentoring")
    Html show(Actor actor) {
        actor.require(Role.EXPERT);
        return Html.of(new MyMentoringPage(query.mine(), query.wishes(), RecordForm.EMPTY, FormErrors.none()));
    }

    @PostMapping("/me/mentoring")
    Answer wish(Actor actor, Form<RecordForm> form) {
        actor.require(Role.EXPERT);
        if (form.valid()) {
            try {
                recordWish.wish(actor, RecordWish.Side.MASTER, actor.name(), "", form.value().wishTrade(),
                        form.value().wishWords());
                return Redirect.to("/me/mentoring").saying("mentoring.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(new MyMentoringPage(query.mine(), query.wishes(), form.value(), form.errors()));
    }
}
