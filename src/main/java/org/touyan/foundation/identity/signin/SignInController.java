package org.touyan.foundation.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.identity.Sessions;
import org.touyan.foundation.identity.domain.Destination;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

@Controller
class SignInController {

    private final SignIn signIn;
    private final Sessions sessions;

    SignInController(SignIn signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping("/login")
    Answer page(Actor actor, @RequestParam(defaultValue = "") String to) {
        return actor.signedIn()
                ? Redirect.to(Destination.of(to, actor.role()))
                : Html.of(new SignInPage("", to, FormErrors.none()));
    }

    @PostMapping("/login")
    Answer signIn(Form<SignInForm> form, HttpServletRequest request, HttpServletResponse response) {
        SignInForm typed = form.value();
        if (!form.valid()) {
            return Html.invalid(new SignInPage(typed.login(), typed.to(), form.errors()));
        }
        return switch (signIn.signIn(typed.login(), typed.password(), typed.code(), request.getRemoteAddr())) {
            case Outcome.In in -> {
                sessions.open(request, response, in.account());
                yield Redirect.to(Destination.of(typed.to(), in.role()));
            }
            case Outcome.Refused _ -> Html.invalid(
                    new SignInPage(typed.login(), typed.to(), because("identity.sign-in.refused")));
            case Outcome.Closed closed -> Pause.tell(closed.closedFor(), new SignInPage(typed.login(), typed.to(),
                    because("identity.sign-in.closed", Pause.minutes(closed.closedFor()))));
        };
    }

    private static FormErrors because(String key, Object... arguments) {
        return FormErrors.of(RuleBroken.because(key, arguments));
    }
}
