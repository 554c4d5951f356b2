package org.touyan.outreach.campaign.pair;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.outreach.campaign.DemandState;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.Demands;
import org.touyan.outreach.campaign.domain.Pairing;
import org.touyan.outreach.campaign.domain.Pairings;

/** Yes or no to a pairing: by whoever was asked, or by staff to whom he said so on the phone; later, its end. */
@Component
public class AnswerPairing {

    private final Pairings pairings;
    private final Demands demands;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerPairing(Pairings pairings, Demands demands, Elevated elevated, AuditTrail audit, Clock clock) {
        this.pairings = pairings;
        this.demands = demands;
        this.elevated = elevated;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void accept(Actor actor, PairingId id) {
        Pairing pairing = pairings.toChange(id);
        pairing.accept(actor, clock.instant());
        pairings.save(pairing);
        // A master does not write the company's row: that it is matched follows from his word.
        elevated.runAsSystem(() -> {
            Demand demand = demands.toChange(pairing.demand());
            demand.match(actor);
            demands.save(demand);
        });
        note(pairing, "campaign.pairing-accepted");
    }

    @BusinessRule(id = "CMP-9", says = "A pairing may be declined without a reason; no list and no figure shows that it was.", source = "志愿服务条例第二十五条")
    @Transactional
    public void decline(Actor actor, PairingId id) {
        Pairing pairing = pairings.toChange(id);
        pairing.decline(actor, clock.instant());
        pairings.save(pairing);
        note(pairing, "campaign.pairing-declined");
    }

    /** The question is taken back, or the work together is over. What has not begun looks for somebody else. */
    @Transactional
    public void end(Actor actor, PairingId id) {
        Pairing pairing = pairings.toChange(id);
        pairing.end(actor, clock.instant());
        pairings.save(pairing);
        Demand demand = demands.toChange(pairing.demand());
        if (demand.state() == DemandState.MATCHED || demand.state() == DemandState.PLANNED) {
            demand.unmatch(actor);
            demands.save(demand);
        }
        note(pairing, "campaign.pairing-ended");
    }

    private void note(Pairing pairing, String act) {
        audit.note(Elevated.doer(), act, "campaign-pairing", pairing.id(), pairing.path());
    }
}
