package org.touyan.outreach.campaign.screen;

import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.bounty.PostBounty;
import org.touyan.outreach.campaign.domain.Bounties;
import org.touyan.outreach.campaign.domain.Pairings;
import org.touyan.outreach.campaign.pair.AnswerPairing;

/** No master is left waiting for a problem that nobody needs to come for any more. */
@Component
public class TakeBack {

    private final Pairings pairings;
    private final AnswerPairing answerPairing;
    private final Bounties bounties;
    private final PostBounty postBounty;
    private final Elevated elevated;

    TakeBack(Pairings pairings, AnswerPairing answerPairing, Bounties bounties, PostBounty postBounty, Elevated elevated) {
        this.pairings = pairings;
        this.answerPairing = answerPairing;
        this.bounties = bounties;
        this.postBounty = postBounty;
        this.elevated = elevated;
    }

    /** Part of the transaction that runs. */
    @BusinessRule(id = "CMP-12", says = "When a demand is withdrawn, or given up before anybody was to come, nobody is asked for it any more, and it is posted no longer.")
    public void nobodyIsNeeded(DemandId demand, String why) {
        // A company writes neither the question to a master nor a posting.
        elevated.runAsSystem(() -> {
            pairings.living(demand).ifPresent(pairing -> answerPairing.end(Actor.SYSTEM, pairing.id()));
            bounties.living(demand).ifPresent(bounty -> postBounty.end(Actor.SYSTEM, bounty.id(), why));
        });
    }
}
