package org.touyan.service.request.review;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.request.Askers;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.Requests;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.RequestAct;

/** The asker says whether it helped. */
@Controller
class ReviewController {

    private final ReviewRequest reviewRequest;
    private final Requests requests;
    private final Askers askers;

    ReviewController(ReviewRequest reviewRequest, Requests requests, Askers askers) {
        this.reviewRequest = reviewRequest;
        this.requests = requests;
        this.askers = askers;
    }

    @GetMapping("/r/{token}/review")
    Html ask(@PathVariable String token) {
        return Html.of(page(token, ReviewForm.EMPTY, FormErrors.none()));
    }

    @PostMapping("/r/{token}/review")
    Answer say(@PathVariable String token, Form<ReviewForm> form) {
        @Nullable
        Review review = form.value().review(form.errors());
        if (review == null) {
            return Html.invalid(page(token, form.value(), form.errors()));
        }
        try {
            return askers.asking(token, (asker, request) -> {
                reviewRequest.review(asker, request, review);
                return Redirect.to("/r/" + token)
                        .saying(review.seeksHelpAgain() ? "request.review.reopened" : "request.review.thanks");
            });
        } catch (RuleBroken broken) {
            return Html.invalid(page(token, form.value(), form.errors().add(broken)));
        }
    }

    private ReviewPage page(String token, ReviewForm form, FormErrors errors) {
        RequestBrief brief = askers.asking(token,
                (asker, request) -> requests.find(request).orElseThrow(() -> new NotFound("request " + request)));
        boolean possible = HelpRequest.STEPS.allows(brief.state(), RequestAct.CONFIRM, Role.ASKER);
        return new ReviewPage(token, brief.number(), brief.words(), possible, new ReviewQuestions(form, errors, false));
    }
}
