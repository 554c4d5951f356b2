package org.touyan.foundation.identity.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.identity.Sessions;
import org.touyan.foundation.identity.domain.Destination;
import org.touyan.foundation.identity.domain.LinkPurpose;
import org.touyan.foundation.identity.domain.Token;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

@Controller
class LinkController {

    private final FollowLink followLink;
    private final Enrol enrol;
    private final Sessions sessions;

    LinkController(FollowLink followLink, Enrol enrol, Sessions sessions) {
        this.followLink = followLink;
        this.enrol = enrol;
        this.sessions = sessions;
    }

    @GetMapping("/login/link/{token}")
    Html page(@PathVariable String token, HttpServletRequest request) {
        return followLink.look(new Token(token), Visitor.of(request))
                .map(purpose -> Html.of(new LinkPage(token, purpose)))
                .orElseGet(LinkController::dead);
    }

    @PostMapping("/login/link/{token}")
    Answer follow(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Visitor visitor = Visitor.of(request);
        Optional<LinkPurpose> purpose = followLink.look(new Token(token), visitor);
        if (purpose.isPresent() && purpose.get() == LinkPurpose.ENROL) {
            return enrol.offer(new Token(token))
                    .map(offer -> Html.of(EnrolPage.of(token, offer, FormErrors.none())))
                    .orElseGet(LinkController::dead);
        }
        return finish(followLink.follow(new Token(token), visitor), request, response);
    }

    @PostMapping("/login/enrolment")
    Answer enrol(Form<EnrolForm> form, HttpServletRequest request, HttpServletResponse response) {
        EnrolForm typed = form.value();
        if (!typed.again().equals(typed.password())) {
            form.errors().add("again", "identity.enrol.not-again");
        }
        if (!form.valid()) {
            return again(typed, form.errors());
        }
        try {
            return finish(enrol.enrol(new Token(typed.token()), typed.sealed(), typed.password(), typed.code()), request,
                    response);
        } catch (RuleBroken broken) {
            return again(typed, form.errors().add(broken));
        }
    }

    private Html again(EnrolForm typed, FormErrors errors) {
        return enrol.again(new Token(typed.token()), typed.sealed())
                .map(offer -> Html.invalid(EnrolPage.of(typed.token(), offer, errors)))
                .orElseGet(LinkController::dead);
    }

    private Answer finish(Outcome outcome, HttpServletRequest request, HttpServletResponse response) {
        if (outcome instanceof Outcome.In in) {
            sessions.open(request, response, in.account());
            return Redirect.to(Destination.home(in.role()));
        }
        return dead();
    }

    private static Html dead() {
        return Html.with(HttpStatus.GONE, new LinkPage("", null));
    }
}
