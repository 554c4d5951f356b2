package org.touyan.service.dispatch.release;

import java.time.Instant;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.dispatch.domain.Rounds;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.dispatch.reach.Reach;
import org.touyan.service.request.RequestEnded;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestReopened;
import org.touyan.service.request.Urgency;

/** The request no longer needs what has been ordered for it, or starts anew: in its own transaction nothing is left over. */
@Component
class CallOffOrders {

    private final WorkOrders orders;
    private final Reach reach;
    private final AuditTrail trail;

    CallOffOrders(WorkOrders orders, Reach reach, AuditTrail trail) {
        this.orders = orders;
        this.reach = reach;
        this.trail = trail;
    }

    @EventListener
    void on(RequestEnded fact) {
        callOff(fact.request(), fact.at());
    }

    @EventListener
    void on(RequestReopened fact) {
        callOff(fact.request(), fact.at());
    }

    private void callOff(RequestId request, Instant at) {
        Actor actor = Elevated.doer();
        for (WorkOrder living : new Rounds(orders.findByRequestIdOrderByOfferedAt(request)).living()) {
            WorkOrder order = orders.hold(living.id());
            order.release(actor, at);
            orders.save(order);
            trail.note(actor, "order.called-off", "order", order.id(), order.path(), "request", request.toString());
            if (order.expert() != null && order.toldAt() != null) {
                reach.expert(order.expert(), order, Urgency.TODAY, "dispatch.called-off");
            }
        }
    }
}
