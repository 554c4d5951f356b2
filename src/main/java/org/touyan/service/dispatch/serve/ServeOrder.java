package org.touyan.service.dispatch.serve;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.dispatch.OrderServed;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;

/** The last visit of an order is over: it has done its duty. */
@Component
class ServeOrder {

    private final WorkOrders orders;
    private final AuditTrail trail;

    ServeOrder(WorkOrders orders, AuditTrail trail) {
        this.orders = orders;
        this.trail = trail;
    }

    @EventListener
    void on(OrderServed fact) {
        Actor actor = Elevated.doer();
        WorkOrder order = orders.hold(fact.order());
        order.serve(actor, fact.at());
        orders.save(order);
        trail.note(actor, "order.served", "order", order.id(), order.path(), "request", order.request().toString());
    }
}
