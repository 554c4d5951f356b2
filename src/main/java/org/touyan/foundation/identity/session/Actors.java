package org.touyan.foundation.identity.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.touyan.foundation.identity.AccountChanged;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.AccountView;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;

/** The actor behind an account, remembered for a few seconds: a right that was taken away is gone almost at once. */
@Component
class Actors {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST_REMEMBERED = 10_000;

    private record Known(Optional<Actor> actor, Instant until) {}

    private final Map<AccountId, Known> remembered = new ConcurrentHashMap<>();
    private final Accounts accounts;
    private final Clock clock;

    Actors(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empty when there is no such account or it is disabled. */
    Optional<Actor> of(AccountId account) {
        Instant now = clock.instant();
        Known known = remembered.get(account);
        if (known == null || !now.isBefore(known.until()) || known.until().isAfter(now.plus(FRESH))) {
            known = new Known(Acting.doing(Actor.SYSTEM, () -> accounts.find(account)).map(Actors::actor), now.plus(FRESH));
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(account, known);
        }
        return known.actor();
    }

    @TransactionalEventListener
    void on(AccountChanged fact) {
        remembered.remove(fact.account());
    }

    private static Actor actor(AccountView account) {
        return account.role() == Role.EXPERT
                ? Actor.expert(account.id().value(), account.name(), Objects.requireNonNull(account.person()))
                : Actor.staff(account.id().value(), account.name(), account.role(), account.scope());
    }
}
