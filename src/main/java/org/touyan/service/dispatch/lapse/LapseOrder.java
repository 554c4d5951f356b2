package org.touyan.service.dispatch.lapse;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.CompanionReleased;
import org.touyan.service.dispatch.OrderDeclined;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;

/** Nobody answered: the same as a no, and as free. */
@Component
class LapseOrder {

    private final WorkOrders orders;
    private final AuditTrail trail;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LapseOrder(WorkOrders orders, AuditTrail trail, ApplicationEventPublisher facts, Clock clock) {
        this.orders = orders;
        this.trail = trail;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public void lapse(Actor actor, OrderId id) {
        actor.require(Role.SYSTEM);
        WorkOrder order = orders.hold(id);
        if (order.state() != OrderState.OFFERED && order.state() != OrderState.OPEN) {
            return;
        }
        Instant now = clock.instant();
        order.lapse(actor, now);
        orders.save(order);
        trail.note(actor, "order.lapsed", "order", id, order.path(), "request", order.request().toString());
        facts.publishEvent(order.lead()
                ? new OrderDeclined(id, order.request(), order.path(), now)
                : new CompanionReleased(id, order.request(), order.path(), now));
    }
}
