package org.touyan.foundation.identity.signin;

import java.time.Duration;

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
class CodeController {

    private final SendCode sendCode;
    private final EnterCode enterCode;
    private final Sessions sessions;

    CodeController(SendCode sendCode, EnterCode enterCode, Sessions sessions) {
        this.sendCode = sendCode;
        this.enterCode = enterCode;
        this.sessions = sessions;
    }

    @GetMapping("/login/code")
    Answer page(Actor actor, @RequestParam(defaultValue = "") String to) {
        return actor.signedIn()
                ? Redirect.to(Destination.of(to, actor.role()))
                : Html.of(new CodePage("", to, FormErrors.none()));
    }

    @PostMapping("/login/code")
    Answer send(Form<CodeForm> form, HttpServletRequest request) {
        CodeForm typed = form.value();
        if (!form.valid()) {
            return Html.invalid(new CodePage(typed.phone(), typed.to(), form.errors()));
        }
        try {
            Duration wait = sendCode.send(typed.phone(), request.getRemoteAddr());
            return wait.isPositive()
                    ? Pause.tell(wait,
                            new CodePage(typed.phone(), typed.to(), because("identity.code.too-many", Pause.minutes(wait))))
                    : Html.of(new EnterCodePage(typed.phone(), typed.to(), FormErrors.none()));
        } catch (RuleBroken broken) {
            return Html.invalid(new CodePage(typed.phone(), typed.to(), form.errors().add(broken)));
        }
    }

    @PostMapping("/login/code/check")
    Answer enter(Form<EnterCodeForm> form, HttpServletRequest request, HttpServletResponse response) {
        EnterCodeForm typed = form.value();
        if (!form.valid()) {
            return Html.invalid(new EnterCodePage(typed.phone(), typed.to(), form.errors()));
        }
        if (enterCode.enter(typed.phone(), typed.code()) instanceof Outcome.In in) {
            sessions.open(request, response, in.account());
            return Redirect.to(Destination.of(typed.to(), in.role()));
        }
        return Html.invalid(new EnterCodePage(typed.phone(), typed.to(),
                FormErrors.none().add("code", "identity.code.refused")));
    }

    private static FormErrors because(String key, Object... arguments) {
        return FormErrors.of(RuleBroken.because(key, arguments));
    }
}
