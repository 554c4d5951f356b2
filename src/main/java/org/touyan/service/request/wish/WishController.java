package org.touyan.service.request.wish;

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
import org.touyan.service.request.Askers;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

/** Another time suits better. */
@Controller
class WishController {

    private final ChangeWish changeWish;
    private final Requests requests;
    private final Askers askers;

    WishController(ChangeWish changeWish, Requests requests, Askers askers) {
        this.changeWish = changeWish;
        this.requests = requests;
        this.askers = askers;
    }

    @GetMapping("/r/{token}/wish")
    Html ask(@PathVariable String token) {
        RequestBrief brief = brief(token);
        return Html.of(page(token, brief, new WishForm(brief.wish(), brief.wishWords()), FormErrors.none()));
    }

    @PostMapping("/r/{token}/wish")
    Answer change(@PathVariable String token, Form<WishForm> form) {
        try {
            return askers.asking(token, (asker, request) -> changed(asker, request, form.value(), "/r/" + token));
        } catch (RuleBroken broken) {
            return Html.invalid(page(token, brief(token), form.value(), form.errors().add(broken)));
        }
    }

    private Redirect changed(Actor asker, RequestId request, WishForm form, String back) {
        changeWish.change(asker, request, form.when(), form.wishWords());
        return Redirect.to(back).saying("request.wish.changed");
    }

    private RequestBrief brief(String token) {
        return askers.asking(token,
                (asker, request) -> requests.find(request).orElseThrow(() -> new NotFound("request " + request)));
    }

    private static WishPage page(String token, RequestBrief brief, WishForm form, FormErrors errors) {
        return new WishPage(token, brief.number(), brief.words(), form, errors);
    }
}
