package org.touyan.service.dispatch.accept;

import java.time.Instant;
import java.util.Objects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.CompanionAccepted;
import org.touyan.service.dispatch.OrderAccepted;
import org.touyan.service.dispatch.brief.Pictures;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.reach.Reach;

/** What follows from a yes, however it came about. */
@Component
class Agreement {

    private final Experts experts;
    private final Pictures pictures;
    private final Reach reach;
    private final Elevated elevated;
    private final AuditTrail trail;
    private final ApplicationEventPublisher facts;

    Agreement(Experts experts, Pictures pictures, Reach reach, Elevated elevated, AuditTrail trail,
            ApplicationEventPublisher facts) {
        this.experts = experts;
        this.pictures = pictures;
        this.reach = reach;
        this.elevated = elevated;
        this.trail = trail;
        this.facts = facts;
    }

    /** The request is taken in the same transaction, and whoever asked hears who comes. Who comes along changes neither. */
    void follows(Actor actor, WorkOrder order, String act) {
        PersonId expert = Objects.requireNonNull(order.expert(), "accepted by nobody: " + order.id());
        trail.note(actor, act, "order", order.id(), order.path(), "request", order.request().toString(), "expert",
                expert.toString(), "lead", Boolean.toString(order.lead()));
        pictures.showTo(expert, order.request());
        Instant at = Objects.requireNonNull(order.answeredAt(), "accepted at no time: " + order.id());
        if (!order.lead()) {
            facts.publishEvent(new CompanionAccepted(order.id(), order.request(), expert, order.path(), at));
            return;
        }
        facts.publishEvent(new OrderAccepted(order.id(), order.request(), expert, order.path(), at));
        ExpertCard card = elevated.asSystem(() -> experts.find(expert)).orElseThrow();
        reach.asker(order, "dispatch.accepted", card.name(), Objects.requireNonNullElse(card.honour(), card.headline()));
    }
}
