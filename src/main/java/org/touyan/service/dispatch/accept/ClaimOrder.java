package org.touyan.service.dispatch.accept;

import java.time.Clock;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.domain.Rounds;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.dispatch.offer.Licensed;

/** 我来: takes what is open to all. The first one has it. */
@Component
public class ClaimOrder {

    private final WorkOrders orders;
    private final ClaimQuery claims;
    private final Licensed licensed;
    private final Agreement agreement;
    private final Elevated elevated;
    private final Clock clock;

    ClaimOrder(WorkOrders orders, ClaimQuery claims, Licensed licensed, Agreement agreement, Elevated elevated, Clock clock) {
        this.orders = orders;
        this.claims = claims;
        this.licensed = licensed;
        this.agreement = agreement;
        this.elevated = elevated;
        this.clock = clock;
    }

    @Transactional
    public void claim(Actor actor, OrderId id) {
        actor.require(Role.EXPERT);
        WorkOrder order = orders.findOneById(id).orElseThrow(() -> claims.gone(id)
                ? new Conflict("dispatch.claim.gone")
                : new NotFound("order " + id));
        refuseTwice(actor, order);
        licensed.require(actor, me(actor), order.licences());
        order.claim(actor, clock.instant());
        orders.save(order);
        agreement.follows(actor, order, "order.claimed");
    }

    /** Whoever already comes along cannot also lead. */
    private void refuseTwice(Actor actor, WorkOrder order) {
        PersonId me = me(actor);
        var rounds = elevated.asSystem(() -> new Rounds(orders.findByRequestIdOrderByOfferedAt(order.request())));
        if (rounds.living().stream().anyMatch(o -> me.equals(o.expert()))) {
            throw new Conflict("dispatch.claim.already-yours");
        }
    }

    private static PersonId me(Actor actor) {
        return new PersonId(Objects.requireNonNull(actor.person()));
    }
}
