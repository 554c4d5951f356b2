package org.touyan.outreach.lecture.mine;

import java.util.UUID;

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
import org.touyan.outreach.lecture.assign.AskForm;
import org.touyan.outreach.lecture.assign.AssignLecturer;
import org.touyan.service.request.RequestId;

@Controller
class MyTalksController {

    private final MyTalksQuery query;
    private final AssignLecturer assign;

    MyTalksController(MyTalksQuery query, AssignLecturer assign) {
        this.query = query;
        this.assign = assign;
    }

    @GetMapping("/me/talks")
    Html show(Actor actor) {
        return Html.of(query.page(actor, FormErrors.none()));
    }

    @PostMapping("/me/talks/{request}/teams/{team}")
    Answer ask(Actor actor, @PathVariable RequestId request, @PathVariable UUID team, Form<AskForm> form) {
        if (form.valid()) {
            try {
                assign.assign(actor, request, team, form.value().who());
                return Redirect.to("/me/talks").saying("lecture.done.asked");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, form.errors().ofLine(team)));
    }
}
