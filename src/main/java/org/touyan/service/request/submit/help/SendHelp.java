package org.touyan.service.request.submit.help;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.service.request.Askers;
import org.touyan.service.request.Channel;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.submit.Receipt;
import org.touyan.service.request.submit.Submission;
import org.touyan.service.request.submit.SubmitRequest;
import org.touyan.service.request.submit.TooOften;

/** The third screen: a last look, and off it goes. */
@Controller
class SendHelp {

    private final HelpPages pages;
    private final Drafts drafts;
    private final SendPhotos photos;
    private final SubmitRequest submitRequest;
    private final Askers askers;
    private final Visitor visitor;

    SendHelp(HelpPages pages, Drafts drafts, SendPhotos photos, SubmitRequest submitRequest, Askers askers, Visitor visitor) {
        this.pages = pages;
        this.drafts = drafts;
        this.photos = photos;
        this.submitRequest = submitRequest;
        this.askers = askers;
        this.visitor = visitor;
    }

    @GetMapping("/help/3")
    Answer show(HttpServletRequest request) {
        Optional<String> secret = visitor.draft(request);
        Optional<Draft> draft = secret.flatMap(drafts::find);
        return draft.isPresent() && draft.get().hasNeed() && draft.get().hasPlace()
                ? Html.of(pages.check(draft.get(), FormErrors.none(), secret.get()))
                : Redirect.to(draft.filter(Draft::hasNeed).isPresent() ? "/help/2" : "/help/1");
    }

    /** Whoever is signed in asks here as anybody does. */
    @PostMapping("/help/3")
    Answer send(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> secret = visitor.draft(request);
        Optional<Draft> draft = secret.flatMap(drafts::find).filter(d -> d.hasNeed() && d.hasPlace());
        if (secret.isEmpty() || draft.isEmpty()) {
            return Redirect.to("/help/1").saying("request.help.draft-gone");
        }
        try {
            Receipt receipt = submitRequest.submit(Actor.PUBLIC, submission(draft.get(), request));
            return received(secret.get(), draft.get(), receipt, request, response);
        } catch (TooOften often) {
            FormErrors errors = FormErrors.of(RuleBroken.because(often.key(), often.limit()));
            return Html.with(HttpStatus.TOO_MANY_REQUESTS, pages.check(draft.get(), errors, secret.get()));
        } catch (RuleBroken broken) {
            return Html.invalid(pages.check(draft.get(), FormErrors.of(broken), secret.get()));
        }
    }

    private Submission submission(Draft draft, HttpServletRequest request) {
        return Submission.of(draft.key(), Channel.WEB, draft.subject(), draft.words(), draft.town(), draft.name(), draft.phone())
                .at(draft.place())
                .wishing(draft.wish(), draft.wishWords(), null, null)
                .naming(pages.person(draft.expert()))
                .pressing(Urgency.NORMAL, "")
                .ordering(HelpPages.slot(draft.slot()), 1)
                .from(request.getRemoteAddr());
    }

    private Answer received(String secret, Draft draft, Receipt receipt, HttpServletRequest request,
            HttpServletResponse response) {
        String token = askers.tokenOf(receipt.request());
        boolean pictured = receipt.earlier() || photos.send(secret, receipt.request());
        drafts.keep(secret, draft.sent(token));
        if (draft.remember()) {
            visitor.remember(request, response, new Remembered(draft.town(), draft.place(), draft.name(), draft.phone()));
        } else {
            visitor.forget(request, response);
        }
        Redirect done = Redirect.to("/help/done/" + token);
        if (receipt.earlier()) {
            return done.saying("request.help.sent-before", receipt.number());
        }
        return pictured ? done : done.saying("request.done.photo-failed");
    }
}
