package org.touyan.foundation.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;

import static java.util.Objects.requireNonNull;

/** Notes that somebody has left; the session itself is ended by the chain. */
@Component
class SigningOut implements LogoutHandler {

    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    SigningOut(AuditTrail trail, TransactionTemplate transaction) {
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof SignedIn signedIn) {
            Actor actor = signedIn.actor();
            Acting.run(actor, () -> transaction.executeWithoutResult(status -> trail.note(actor, "account.signed-out",
                    "account", new AccountId(requireNonNull(actor.account())), actor.scope())));
        }
    }
}
