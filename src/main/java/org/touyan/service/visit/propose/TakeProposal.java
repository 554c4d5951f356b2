package org.touyan.service.visit.propose;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.schedule.ScheduleVisit;

/** The other side says yes to a proposed time: the visit is booked. */
@Component
public class TakeProposal {

    private final Proposals proposals;
    private final ScheduleVisit schedule;

    TakeProposal(Proposals proposals, ScheduleVisit schedule) {
        this.proposals = proposals;
        this.schedule = schedule;
    }

    /**
     * @throws org.touyan.foundation.shared.Conflict if it has been answered
     * @throws RuleBroken                            if it is one's own, its time has passed or the expert is taken by now
     */
    @Transactional
    public VisitId take(Actor actor, UUID id) {
        Proposal proposal = proposals.findById(id).orElseThrow(() -> new NotFound("proposal " + id));
        if (own(actor, proposal)) {
            throw RuleBroken.because("visit.proposal.own");
        }
        proposal.take();
        proposals.save(proposal);
        for (Proposal other : proposals.open(proposal.order())) {
            other.answered();
            proposals.save(other);
        }
        return schedule.schedule(actor, proposal.order(), proposal.window(), proposal.remote(), proposal.risky());
    }

    private static boolean own(Actor actor, Proposal proposal) {
        return (proposal.voice() == Proposal.Voice.EXPERT && actor.is(Role.EXPERT))
                || (proposal.voice() == Proposal.Voice.ASKER && actor.is(Role.ASKER));
    }
}
