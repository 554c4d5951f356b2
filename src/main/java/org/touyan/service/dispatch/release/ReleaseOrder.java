package org.touyan.service.dispatch.release;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.CompanionReleased;
import org.touyan.service.dispatch.InvitationTakenBack;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderReleased;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.dispatch.reach.Reach;
import org.touyan.service.request.Urgency;

/** Takes back an invitation, or gives back what was accepted: the request is free again. */
@Component
public class ReleaseOrder {

    private final WorkOrders orders;
    private final Experts experts;
    private final Reach reach;
    private final Elevated elevated;
    private final AuditTrail trail;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ReleaseOrder(WorkOrders orders, Experts experts, Reach reach, Elevated elevated, AuditTrail trail,
            ApplicationEventPublisher facts, Clock clock) {
        this.orders = orders;
        this.experts = experts;
        this.reach = reach;
        this.elevated = elevated;
        this.trail = trail;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public void release(Actor actor, OrderId id) {
        actor.require(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF, Role.SYSTEM);
        WorkOrder order = orders.hold(id);
        boolean accepted = order.state() == OrderState.ACCEPTED;
        Instant now = clock.instant();
        order.release(actor, now);
        orders.save(order);
        trail.note(actor, "order.released", "order", id, order.path(), "request", order.request().toString());
        if (order.expert() != null && order.toldAt() != null && !actor.is(Role.EXPERT)) {
            reach.expert(order.expert(), order, Urgency.NORMAL, "dispatch.called-off");
        }
        if (accepted && order.lead()) {
            leadIsGone(actor, order, now);
        } else if (accepted) {
            facts.publishEvent(new CompanionReleased(id, order.request(), order.path(), now));
        } else {
            facts.publishEvent(new InvitationTakenBack(id, order.request(), order.path(), now));
        }
    }

    private void leadIsGone(Actor actor, WorkOrder order, Instant now) {
        facts.publishEvent(new OrderReleased(order.id(), order.request(), order.path(), now));
        String surname = surname(Objects.requireNonNull(order.expert()));
        reach.asker(order, "dispatch.cannot-come", surname);
        if (actor.is(Role.EXPERT)) {
            reach.staff(order, Urgency.TODAY, "dispatch.given-back", surname);
        }
    }

    private String surname(PersonId expert) {
        return elevated.asSystem(() -> experts.find(expert)).map(ExpertCard::surname).orElse("");
    }
}
