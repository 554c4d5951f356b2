package org.touyan.foundation.identity.signin;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.identity.AccountView;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.identity.domain.LinkPurpose;
import org.touyan.foundation.identity.domain.Token;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;

/** Uses a one-time link. Looking at it uses nothing up: mail and chat programs open links before people do. */
@Component
class FollowLink {

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FollowLink(OneTimeLinks links, Accounts accounts, AuditTrail trail, TransactionTemplate transaction, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What this visitor could do with the link; empty when it is used, expired, unknown, or not for him. */
    Optional<LinkPurpose> look(Token token, Visitor visitor) {
        return Acting.doing(Actor.SYSTEM, () -> transaction.execute(s -> usable(token, visitor).map(OneTimeLink::purpose)));
    }

    /** Signs in; the second to come is refused. */
    Outcome follow(Token token, Visitor visitor) {
        return Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> {
            Optional<AccountView> account = usable(token, visitor)
                    .filter(link -> link.purpose() == LinkPurpose.SIGN_IN)
                    .flatMap(link -> accounts.find(link.accountId()));
            if (account.isEmpty() || !links.use(token, clock.instant())) {
                return new Outcome.Refused();
            }
            AccountView view = account.get();
            trail.note(new Actor(view.id().value(), view.name(), view.role(), view.scope(), view.person(), null),
                    "account.signed-in", "account", view.id(), view.scope(), "by", "link");
            return new Outcome.In(view.id(), view.role());
        }));
    }

    private Optional<OneTimeLink> usable(Token token, Visitor visitor) {
        return links.find(token, clock.instant())
                .filter(link -> visitor.loopback() || !link.loopbackOnly())
                .filter(link -> accounts.find(link.accountId()).isPresent());
    }
}
