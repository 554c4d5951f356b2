package org.touyan.outreach.lecture.shift;

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
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.lecture.TalkId;

@Controller
class ShiftDeskController {

    private final LogShiftTalk log;
    private final ShiftDesk desk;

    ShiftDeskController(LogShiftTalk log, ShiftDesk desk) {
        this.log = log;
        this.desk = desk;
    }

    @GetMapping("/desk/talks/shift")
    Html show(Actor actor, Ui ui) {
        return Html.of(desk.page(actor, ui.locale(), UnionForm.blank(), FormErrors.none(), ""));
    }

    @PostMapping("/desk/talks/shift")
    Answer write(Actor actor, Ui ui, Form<UnionForm> form) {
        if (form.valid()) {
            try {
                log.byUnion(actor, desk.body(form.value().body()), form.value().line());
                return Redirect.to("/desk/talks/shift").saying("lecture.shift.done");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(desk.page(actor, ui.locale(), form, form.errors(), ""));
    }

    @PostMapping("/desk/talks/shift/{talk}/void")
    Answer takeBack(Actor actor, Ui ui, @PathVariable TalkId talk, Form<WhyForm> form) {
        if (form.valid()) {
            try {
                log.takeBack(actor, talk, form.value().why());
                return Redirect.to("/desk/talks/shift").saying("lecture.done.noted");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(desk.page(actor, ui.locale(), UnionForm.blank(), form.errors().ofLine(talk), form.value().why()));
    }
}
