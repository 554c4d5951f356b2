package org.touyan.service.dispatch.accept;

import java.time.Clock;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.dispatch.offer.Licensed;

/** 我去: by the expert himself, or by staff to whom he said so on the phone. */
@Component
public class AcceptOrder {

    private final WorkOrders orders;
    private final Licensed licensed;
    private final Agreement agreement;
    private final Clock clock;

    AcceptOrder(WorkOrders orders, Licensed licensed, Agreement agreement, Clock clock) {
        this.orders = orders;
        this.licensed = licensed;
        this.agreement = agreement;
        this.clock = clock;
    }

    @Transactional
    public void accept(Actor actor, OrderId id) {
        actor.require(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF);
        WorkOrder order = orders.hold(id);
        order.accept(actor, clock.instant());
        licensed.require(actor, Objects.requireNonNull(order.expert(), "accepted by nobody: " + id), order.licences());
        orders.save(order);
        agreement.follows(actor, order, "order.accepted");
    }
}
