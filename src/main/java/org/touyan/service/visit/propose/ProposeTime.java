package org.touyan.service.visit.propose;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.dispatch.OrderView;
import org.touyan.service.dispatch.Orders;

/** One side names times that suit; they answer whatever the other side has named before. */
@Component
public class ProposeTime {

    private final Orders orders;
    private final Proposals proposals;
    private final ProposalNotice notice;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeTime(Orders orders, Proposals proposals, ProposalNotice notice, AuditTrail audit, Clock clock) {
        this.orders = orders;
        this.proposals = proposals;
        this.notice = notice;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Conflict if the order is not accepted (any more) */
    @Transactional
    public void propose(Actor actor, OrderId id, List<TimeWindow> windows, String words) {
        actor.require(Role.EXPERT, Role.ASKER, Role.TOWN_CADRE, Role.CITY_STAFF);
        OrderView order = orders.find(id).orElseThrow(() -> new NotFound("order " + id));
        if (order.state() != OrderState.ACCEPTED) {
            throw new Conflict("visit.schedule.not-accepted");
        }
        Instant now = clock.instant();
        if (windows.isEmpty() || windows.stream().anyMatch(w -> w.to().isBefore(now))) {
            throw RuleBroken.at("from", "visit.schedule.past");
        }
        for (Proposal earlier : proposals.open(id)) {
            earlier.answered();
            proposals.save(earlier);
        }
        for (TimeWindow window : windows) {
            proposals.save(Proposal.of(id, order.request(), Objects.requireNonNull(order.expert()), order.path(),
                    voice(actor), window, words, now));
        }
        audit.note(actor, "visit.proposed", "order", id, order.path(), "times", Integer.toString(windows.size()));
        notice.proposed(order, voice(actor), now);
    }

    private static Proposal.Voice voice(Actor actor) {
        return actor.is(Role.EXPERT)
                ? Proposal.Voice.EXPERT
                : actor.is(Role.ASKER) ? Proposal.Voice.ASKER : Proposal.Voice.STAFF;
    }
}
