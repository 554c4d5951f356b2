package org.touyan.service.request.review;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

/** Staff have rung the asker. */
@Controller
class CallBackController {

    private final ReviewRequest reviewRequest;
    private final CallBackPanels panels;
    private final Requests requests;

    CallBackController(ReviewRequest reviewRequest, CallBackPanels panels, Requests requests) {
        this.reviewRequest = reviewRequest;
        this.panels = panels;
        this.requests = requests;
    }

    @GetMapping("/desk/requests/{request}/call-back")
    Html ask(@PathVariable RequestId request) {
        return Html.of(page(request, ReviewForm.EMPTY, FormErrors.none()));
    }

    @PostMapping("/desk/requests/{request}/call-back")
    Answer key(Actor actor, @PathVariable RequestId request, Form<ReviewForm> form) {
        @Nullable
        Review review = form.value().review(form.errors());
        if (review == null) {
            return Html.invalid(page(request, form.value(), form.errors()));
        }
        try {
            reviewRequest.keyCallBack(actor, request, review);
            return Redirect.to("/desk/requests/" + request).saying("request.callback.done");
        } catch (RuleBroken broken) {
            return Html.invalid(page(request, form.value(), form.errors().add(broken)));
        }
    }

    private CallBackPage page(RequestId id, ReviewForm form, FormErrors errors) {
        RequestBrief brief = requests.find(id).orElseThrow(() -> new NotFound("request " + id));
        return new CallBackPage(brief.number(), brief.words(), panels.filled(brief, form, errors));
    }
}
