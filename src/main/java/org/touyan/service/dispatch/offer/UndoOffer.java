package org.touyan.service.dispatch.offer;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.InvitationTakenBack;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.request.RequestId;

/** 撤回: takes an invitation back before anybody hears of it. */
@Component
public class UndoOffer {

    private final WorkOrders orders;
    private final AuditTrail trail;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    UndoOffer(WorkOrders orders, AuditTrail trail, ApplicationEventPublisher facts, Clock clock) {
        this.orders = orders;
        this.trail = trail;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public RequestId undo(Actor actor, OrderId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        WorkOrder order = orders.hold(id);
        Instant now = clock.instant();
        order.undo(actor, now);
        orders.save(order);
        trail.note(actor, "order.undone", "order", id, order.path(), "request", order.request().toString());
        facts.publishEvent(new InvitationTakenBack(id, order.request(), order.path(), now));
        return order.request();
    }
}
