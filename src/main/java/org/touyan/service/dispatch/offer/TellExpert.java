package org.touyan.service.dispatch.offer;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.dispatch.brief.BriefCopy;
import org.touyan.service.dispatch.brief.Pictures;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.dispatch.reach.InvitationWords;
import org.touyan.service.dispatch.reach.Reach;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.Requests;

/** Lets one expert know of one invitation, once. */
@Component
class TellExpert {

    private final WorkOrders orders;
    private final Requests requests;
    private final BriefCopy briefs;
    private final Pictures pictures;
    private final InvitationWords words;
    private final Reach reach;
    private final Clock clock;

    TellExpert(WorkOrders orders, Requests requests, BriefCopy briefs, Pictures pictures, InvitationWords words, Reach reach,
            Clock clock) {
        this.orders = orders;
        this.requests = requests;
        this.briefs = briefs;
        this.pictures = pictures;
        this.words = words;
        this.reach = reach;
        this.clock = clock;
    }

    @Transactional
    public void tell(OrderId id) {
        WorkOrder order = orders.hold(id);
        Instant now = clock.instant();
        if (order.state() != OrderState.OFFERED || order.toldAt() != null) {
            return;
        }
        PersonId expert = Objects.requireNonNull(order.expert(), "an invitation of nobody: " + id);
        RequestBrief request = requests.find(order.request()).orElseThrow();
        briefs.write(request);
        pictures.showTo(expert, order.request());
        reach.expert(expert, order, request.urgency(), InvitationWords.KEY, words.of(expert, request));
        order.told(now);
        orders.save(order);
    }
}
