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
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.dispatch.OrderView;
import org.touyan.service.dispatch.Orders;
import org.touyan.service.visit.domain.Calendar;

/** One side names times that suit; they answer whatever the other side has named before. */
@Component
public class ProposeTime {

    private final Orders orders;
    private final Proposals proposals;
    private final Calendar calendar;
    private final ProposalNotice notice;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeTime(Orders orders, Proposals proposals, Calendar calendar, ProposalNotice notice, AuditTrail audit, Clock clock) {
        this.orders = orders;
        this.proposals = proposals;
        this.calendar = calendar;
        this.notice = notice;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is risky stays risky in the answer of the other side; the asker leaves open, too, whether somebody comes or rings.
     *
     * @throws Conflict   if the order is not accepted (any more)
     * @throws RuleBroken if a time has passed or the expert is taken then
     */
    @Transactional
    public void propose(Actor actor, OrderId id, List<TimeWindow> windows, boolean remote, boolean risky) {
        actor.require(Role.EXPERT, Role.ASKER, Role.TOWN_CADRE, Role.CITY_STAFF);
        OrderView order = orders.find(id).orElseThrow(() -> new NotFound("order " + id));
        if (order.state() != OrderState.ACCEPTED) {
            throw new Conflict("visit.schedule.not-accepted");
        }
        Instant now = clock.instant();
        if (windows.isEmpty() || windows.stream().anyMatch(w -> w.to().isBefore(now))) {
            throw RuleBroken.at("day", "visit.schedule.past");
        }
        PersonId expert = Objects.requireNonNull(order.expert());
        windows.forEach(window -> calendar.refuseIfTaken(expert, window, null));
        List<Proposal> answered = proposals.open(id);
        for (Proposal earlier : answered) {
            earlier.answered();
            proposals.save(earlier);
        }
        for (TimeWindow window : windows) {
            proposals.save(Proposal.of(id, order.request(), expert, order.path(), voice(actor), window,
                    remote || (actor.is(Role.ASKER) && answered.stream().anyMatch(Proposal::remote)),
                    risky || answered.stream().anyMatch(Proposal::risky), now));
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
