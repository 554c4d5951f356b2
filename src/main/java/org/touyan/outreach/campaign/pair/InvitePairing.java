package org.touyan.outreach.campaign.pair;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.DemandState;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.domain.Bounties;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.Demands;
import org.touyan.outreach.campaign.domain.Helper;
import org.touyan.outreach.campaign.domain.Pairing;
import org.touyan.outreach.campaign.domain.Pairings;
import org.touyan.outreach.campaign.domain.Term;

/** Asks a master or a team to take a company's problem on. It is a question: no is an answer like any other. */
@Component
public class InvitePairing {

    private final Demands demands;
    private final Pairings pairings;
    private final Bounties bounties;
    private final Helpers helpers;
    private final Accounts accounts;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    InvitePairing(Demands demands, Pairings pairings, Bounties bounties, Helpers helpers, Accounts accounts, Notices notices,
            AuditTrail audit,
            Clock clock) {
        this.demands = demands;
        this.pairings = pairings;
        this.bounties = bounties;
        this.helpers = helpers;
        this.accounts = accounts;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PairingId invite(Actor actor, DemandId id, Helper helper, Term term) {
        Demand demand = demands.toChange(id);
        Pairing pairing = Pairing.invited(actor, demand, helper, term, clock.instant());
        if (demand.state() != DemandState.SCREENED) {
            throw new Conflict("campaign.pair.not-screened");
        }
        if (pairings.living(id).isPresent()) {
            throw RuleBroken.at("who", "campaign.pair.already");
        }
        if (bounties.living(id).isPresent()) {
            throw RuleBroken.at("who", "campaign.pair.posted");
        }
        UUID speaker = helpers.speaker(helper);
        if (speaker == null) {
            throw RuleBroken.at("who", "campaign.who.no-lead");
        }
        pairings.save(pairing);
        accounts.ofPerson(speaker).ifPresent(account -> notices.send(Recipient.ofAccount(account), "campaign.invited",
                "campaign.invited/" + pairing.id(), pairing.path(), "/me/campaign"));
        audit.note(actor, "campaign.pairing-invited", "campaign-pairing", pairing.id(), pairing.path());
        return pairing.id();
    }
}
