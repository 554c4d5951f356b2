package org.touyan.service.dispatch.offer;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.dispatch.brief.BriefCopy;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.dispatch.reach.Reach;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.Requests;

/** Lets one expert know of one invitation, once. */
@Component
class TellExpert {

    private static final int WORDS_IN_A_MESSAGE = 12;

    private final WorkOrders orders;
    private final Requests requests;
    private final Experts experts;
    private final BriefCopy briefs;
    private final Reach reach;
    private final Clock clock;

    TellExpert(WorkOrders orders, Requests requests, Experts experts, BriefCopy briefs, Reach reach, Clock clock) {
        this.orders = orders;
        this.requests = requests;
        this.experts = experts;
        this.briefs = briefs;
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
        reach.expert(expert, order, request.urgency(), "dispatch.invited",
                experts.find(expert).map(ExpertCard::surname).orElse(""), request.askerName(), shortened(request.words()));
        order.told(now);
        orders.save(order);
    }

    private static String shortened(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= WORDS_IN_A_MESSAGE ? words : words.substring(0, words.offsetByCodePoints(0, WORDS_IN_A_MESSAGE)) + "…";
    }
}
