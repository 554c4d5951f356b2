package org.touyan.service.dispatch.offer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.brief.BriefCopy;
import org.touyan.service.dispatch.domain.Inviter;
import org.touyan.service.dispatch.domain.Rounds;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.matching.Matching;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;

/** 揭榜: lets whoever wants take a request, as soon as it can no longer be taken back. */
@Component
public class OpenOrder {

    private final ReadRequest reading;
    private final Matching matching;
    private final WorkOrders orders;
    private final BriefCopy briefs;
    private final OfferClock clock;
    private final AuditTrail trail;

    OpenOrder(ReadRequest reading, Matching matching, WorkOrders orders, BriefCopy briefs, OfferClock clock, AuditTrail trail) {
        this.reading = reading;
        this.matching = matching;
        this.orders = orders;
        this.briefs = briefs;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    public OrderId open(Actor actor, RequestId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        RequestBrief request = reading.readyToDispatch(actor, id);
        if (!request.state().seeksHelp()) {
            throw new Conflict("dispatch.offer.not-open", request.number());
        }
        var rounds = new Rounds(orders.findByRequestIdOrderByOfferedAt(id));
        WorkOrder order = WorkOrder.openToAll(request, rounds.current(), Inviter.of(actor), clock.byHand(request.urgency()))
                .demanding(matching.shortlist(id).licences());
        if (!orders.enter(order)) {
            throw new Conflict("dispatch.offer.already-led");
        }
        briefs.write(request);
        trail.note(actor, "order.opened", "order", order.id(), order.path(), "request", id.toString());
        return order.id();
    }
}
