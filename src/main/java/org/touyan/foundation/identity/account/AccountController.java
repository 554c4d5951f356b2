package org.touyan.foundation.identity.account;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Sessions;
import org.touyan.foundation.identity.domain.Destination;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;

@Controller
class AccountController {

    private final SessionsQuery query;
    private final Sessions sessions;

    AccountController(SessionsQuery query, Sessions sessions) {
        this.query = query;
        this.sessions = sessions;
    }

    @GetMapping("/account")
    Answer page(Actor actor) {
        UUID account = actor.account();
        return account == null
                ? Redirect.to("/login")
                : Html.of(new AccountPage(actor.name(), actor.role(), query.rows(account), Destination.home(actor.role())));
    }

    @PostMapping("/account/sessions/end")
    Redirect endAll(Actor actor) {
        UUID account = actor.account();
        if (account != null) {
            sessions.endAll(new AccountId(account));
        }
        return Redirect.to("/login");
    }
}
