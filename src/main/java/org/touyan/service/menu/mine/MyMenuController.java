package org.touyan.service.menu.mine;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.settle.AnswerItem;

/** 本月的单，您看对不对: yes with one tap, no with one tap, or what should change. */
@Controller
class MyMenuController {

    /** @param act CONFIRM, DECLINE or CORRECT */
    record AnswerForm(String act, String words) {}

    private final AnswerItem answerItem;
    private final MyMenuQuery query;

    MyMenuController(AnswerItem answerItem, MyMenuQuery query) {
        this.answerItem = answerItem;
        this.query = query;
    }

    @GetMapping("/me/menu")
    Html show(Actor actor) {
        return Html.of(query.page(actor, null, "", FormErrors.none()));
    }

    @PostMapping("/me/menu/{item}")
    Answer answer(Actor actor, @PathVariable ItemId item, Form<AnswerForm> form) {
        actor.require(Role.EXPERT);
        String words = form.value().words();
        if (form.valid()) {
            try {
                switch (form.value().act()) {
                    case "CONFIRM" -> answerItem.confirm(actor, item, words);
                    case "DECLINE" -> answerItem.decline(actor, item, words);
                    case "CORRECT" -> answerItem.correct(actor, item, words);
                    default -> throw RuleBroken.because("menu.desk.answer.missing");
                }
                return Redirect.to("/me/menu").saying("menu.me.thanks");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.page(actor, item, words, form.errors().ofLine(item)));
    }
}
