package org.touyan.service.dispatch.accept;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.service.dispatch.brief.BriefCopy;
import org.touyan.service.dispatch.domain.Inviter;
import org.touyan.service.dispatch.domain.Rounds;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.dispatch.offer.Licensed;
import org.touyan.service.matching.Matching;
import org.touyan.service.request.ExpertRang;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.Requests;

/** 他刚给我打过电话: the expert has said yes before anybody could invite him. */
@Component
class AcceptByPhone {

    private final Requests requests;
    private final WorkOrders orders;
    private final Matching matching;
    private final Licensed licensed;
    private final BriefCopy briefs;
    private final Agreement agreement;
    private final Elevated elevated;

    AcceptByPhone(Requests requests, WorkOrders orders, Matching matching, Licensed licensed, BriefCopy briefs,
            Agreement agreement,
            Elevated elevated) {
        this.requests = requests;
        this.orders = orders;
        this.matching = matching;
        this.licensed = licensed;
        this.briefs = briefs;
        this.agreement = agreement;
        this.elevated = elevated;
    }

    @EventListener
    void on(ExpertRang fact) {
        Actor actor = Elevated.doer();
        elevated.runAsSystem(() -> {
            RequestBrief request = requests.find(fact.request()).orElseThrow();
            var rounds = new Rounds(orders.findByRequestIdOrderByOfferedAt(request.id()));
            WorkOrder order = WorkOrder.agreedOnThePhone(request, fact.expert(), rounds.current(), Inviter.of(actor), fact.at())
                    .demanding(licensed.asked(actor, matching.shortlist(request.id(), request.path()), fact.expert()));
            if (!orders.enter(order)) {
                throw new Conflict("dispatch.offer.already-led");
            }
            briefs.write(request);
            agreement.follows(actor, order, "order.agreed-by-phone");
        });
    }
}
