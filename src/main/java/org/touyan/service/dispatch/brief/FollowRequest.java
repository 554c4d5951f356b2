package org.touyan.service.dispatch.brief;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Elevated;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.domain.Rounds;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.request.RequestChanged;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

/** What an asker adds reaches whoever is asked or on the way, in the transaction in which it was added. */
@Component
class FollowRequest {

    private final Requests requests;
    private final WorkOrders orders;
    private final BriefCopy briefs;
    private final Pictures pictures;
    private final Elevated elevated;

    FollowRequest(Requests requests, WorkOrders orders, BriefCopy briefs, Pictures pictures, Elevated elevated) {
        this.requests = requests;
        this.orders = orders;
        this.briefs = briefs;
        this.pictures = pictures;
        this.elevated = elevated;
    }

    @EventListener
    void on(RequestChanged fact) {
        elevated.runAsSystem(() -> renew(fact.request()));
    }

    private void renew(RequestId request) {
        var living = new Rounds(orders.findByRequestIdOrderByOfferedAt(request)).living();
        if (living.isEmpty()) {
            return;
        }
        briefs.write(requests.find(request).orElseThrow());
        for (WorkOrder order : living) {
            PersonId expert = order.expert();
            if (expert != null && order.toldAt() != null) {
                pictures.showTo(expert, request);
            }
        }
    }
}
