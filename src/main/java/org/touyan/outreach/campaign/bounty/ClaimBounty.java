package org.touyan.outreach.campaign.bounty;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.ClaimId;
import org.touyan.outreach.campaign.domain.Bounties;
import org.touyan.outreach.campaign.domain.Bounty;
import org.touyan.outreach.campaign.domain.Claim;
import org.touyan.outreach.campaign.domain.ClaimAct;
import org.touyan.outreach.campaign.domain.ClaimState;
import org.touyan.outreach.campaign.domain.Claims;

/** 揭榜: a master says how he, or the team he leads, would solve it. He may take it back. */
@Component
public class ClaimBounty {

    private final Bounties bounties;
    private final Claims claims;
    private final Elevated elevated;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ClaimBounty(Bounties bounties, Claims claims, Elevated elevated, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.bounties = bounties;
        this.claims = claims;
        this.elevated = elevated;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param team one that he leads; null for himself */
    @Transactional
    public ClaimId claim(Actor actor, BountyId id, @Nullable UUID team, String how) {
        Claim.STEPS.refuseOthers(ClaimAct.CLAIM, actor.role());
        // Two claims of one master wait for each other; he does not write the posting itself.
        Bounty bounty = elevated.asSystem(() -> bounties.toChange(id));
        Claim claim = Claim.made(actor, bounty, team, how, clock.instant());
        bounty.takes(Beijing.day(clock.instant()));
        if (team != null
                && !jdbc.sql("select campaign.answers(null::uuid, :team)").param("team", team).query(Boolean.class).single()) {
            throw RuleBroken.at("team", "campaign.claim.not-lead");
        }
        if (claims.findByBountyId(id).stream()
                .anyMatch(c -> c.person().equals(claim.person()) && c.state() != ClaimState.WITHDRAWN)) {
            throw RuleBroken.at("words", "campaign.claim.already");
        }
        claims.save(claim);
        audit.note(actor, "campaign.bounty-claimed", "campaign-bounty", id, bounty.path());
        return claim.id();
    }

    @Transactional
    public void withdraw(Actor actor, ClaimId id) {
        Claim claim = claims.forAct(actor, id, ClaimAct.WITHDRAW);
        claim.withdraw(actor);
        claims.save(claim);
        audit.note(actor, "campaign.claim-withdrawn", "campaign-bounty", claim.bounty(), actor.scope());
    }
}
