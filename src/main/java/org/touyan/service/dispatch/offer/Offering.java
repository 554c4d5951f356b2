package org.touyan.service.dispatch.offer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderOffered;
import org.touyan.service.dispatch.brief.BriefCopy;
import org.touyan.service.dispatch.domain.OfferRules;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.request.RequestBrief;

/** Enters an invitation, whoever makes it. */
@Component
class Offering {

    private final WorkOrders orders;
    private final OpenOrdersQuery open;
    private final BriefCopy briefs;
    private final Parameters parameters;
    private final AuditTrail trail;
    private final ApplicationEventPublisher facts;

    Offering(WorkOrders orders, OpenOrdersQuery open, BriefCopy briefs, Parameters parameters, AuditTrail trail,
            ApplicationEventPublisher facts) {
        this.orders = orders;
        this.open = open;
        this.briefs = briefs;
        this.parameters = parameters;
        this.trail = trail;
        this.facts = facts;
    }

    boolean hasRoom(PersonId expert) {
        return open.heldAndCounted(expert) < parameters.number("order.max-open");
    }

    /**
     * @return whether it is in; false when somebody was faster
     * @throws org.touyan.foundation.shared.RuleBroken when the expert holds enough already
     */
    boolean enter(Actor actor, RequestBrief request, WorkOrder order, PersonId expert) {
        OfferRules.allowsOneMore(open.heldAndCounted(expert), parameters.number("order.max-open"));
        if (!orders.enter(order)) {
            return false;
        }
        briefs.write(request);
        facts.publishEvent(
                new OrderOffered(order.id(), order.request(), expert, order.path(), order.answerBy(), order.offeredAt()));
        trail.note(actor, "order.offered", "order", order.id(), order.path(), "request", order.request().toString(), "expert",
                expert.toString(), "lead", Boolean.toString(order.lead()), "because", order.chosenBecause());
        return true;
    }
}
