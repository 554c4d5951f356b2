package org.touyan.foundation.privacy.complain;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

@Controller
class FeedbackController {

    private final Complain complain;
    private final FeedbackStatusQuery status;
    private final Parameters parameters;

    FeedbackController(Complain complain, FeedbackStatusQuery status, Parameters parameters) {
        this.complain = complain;
        this.status = status;
        this.parameters = parameters;
    }

    @GetMapping("/feedback")
    Html form() {
        return Html.of(page(FeedbackForm.blank(), FormErrors.none()));
    }

    @PostMapping("/feedback")
    Answer submit(Actor actor, Form<FeedbackForm> typed) {
        FeedbackCheck check = FeedbackCheck.of(typed.value());
        if (check.errors().any()) {
            return Html.invalid(page(check.form(), check.errors()));
        }
        if (!check.form().website().isEmpty()) {
            return Redirect.to("/feedback");
        }
        try {
            return Redirect.to(complain.complain(actor, check.form()).link());
        } catch (RuleBroken broken) {
            return Html.invalid(page(check.form(), FormErrors.of(broken)));
        }
    }

    @GetMapping("/feedback/r/{secret}")
    Html status(@PathVariable String secret) {
        return Html.of(status.page(secret));
    }

    private FeedbackPage page(FeedbackForm form, FormErrors errors) {
        return new FeedbackPage(form, errors, parameters.number("complaint.answer.days"));
    }
}
