package org.touyan.outreach.lecture.feedback;

import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

@Controller
class FeedbackController {

    private final TakeFeedback takeFeedback;

    FeedbackController(TakeFeedback takeFeedback) {
        this.takeFeedback = takeFeedback;
    }

    @GetMapping("/talk/{code}")
    Html ask(@PathVariable String code, @RequestParam(defaultValue = "") String done) {
        return Html.of(page(code, UUID.randomUUID().toString(), "", done.equals("1"), FormErrors.none()));
    }

    @PostMapping("/talk/{code}")
    Answer take(@PathVariable String code, Form<FeedbackForm> form) {
        if (form.valid()) {
            try {
                takeFeedback.take(code, Objects.requireNonNull(form.value().mark()), form.value().key());
                return Redirect.to("/talk/" + code + "?done=1");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(page(code, form.value().key(), form.text("mark"), false, form.errors()));
    }

    private FeedbackPage page(String code, String key, String mark, boolean done, FormErrors errors) {
        return new FeedbackPage(code, takeFeedback.heard(code).title(), key, mark, done, errors);
    }
}
