package org.touyan.outreach.campaign.bounty;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.domain.Bounties;
import org.touyan.outreach.campaign.domain.Bounty;
import org.touyan.outreach.campaign.domain.BountyAct;
import org.touyan.outreach.campaign.domain.Claims;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.Demands;
import org.touyan.outreach.campaign.domain.Pairings;
import org.touyan.outreach.campaign.domain.Topic;

/** Posts a hard problem, and takes it down when nobody can or it is not needed any more. */
@Component
public class PostBounty {

    private final Demands demands;
    private final Pairings pairings;
    private final Bounties bounties;
    private final Claims claims;
    private final AuditTrail audit;
    private final Clock clock;

    PostBounty(Demands demands, Pairings pairings, Bounties bounties, Claims claims, AuditTrail audit, Clock clock) {
        this.demands = demands;
        this.pairings = pairings;
        this.bounties = bounties;
        this.claims = claims;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public BountyId post(Actor actor, DemandId id, Topic topic) {
        Bounty.STEPS.refuseOthers(BountyAct.POST, actor.role());
        Demand demand = demands.toChange(id);
        Bounty bounty = Bounty.post(actor, demand, topic, clock.instant());
        if (bounties.living(id).isPresent() || pairings.living(id).isPresent()) {
            throw RuleBroken.because("campaign.bounty.already");
        }
        bounties.save(bounty);
        audit.note(actor, "campaign.bounty-posted", "campaign-bounty", bounty.id(), bounty.path());
        return bounty.id();
    }

    /** Nobody can claim it any more: the panel reads. */
    @Transactional
    public void close(Actor actor, BountyId id) {
        Bounty bounty = bounties.forAct(actor, id, BountyAct.CLOSE);
        bounty.close(actor);
        save(bounty, "campaign.bounty-closed");
    }

    /** Whoever has claimed it is told that it goes to nobody. */
    @Transactional
    public void end(Actor actor, BountyId id, String why) {
        Bounty bounty = bounties.forAct(actor, id, BountyAct.END);
        bounty.end(actor, why);
        claims.standing(id).forEach(claim -> {
            claim.pass(actor);
            claims.save(claim);
        });
        save(bounty, "campaign.bounty-ended");
    }

    private void save(Bounty bounty, String act) {
        bounties.save(bounty);
        audit.note(Elevated.doer(), act, "campaign-bounty", bounty.id(), bounty.path());
    }
}
