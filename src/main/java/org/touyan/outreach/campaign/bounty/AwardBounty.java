package org.touyan.outreach.campaign.bounty;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.storage.Picture;
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.ClaimId;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.domain.Bounties;
import org.touyan.outreach.campaign.domain.Bounty;
import org.touyan.outreach.campaign.domain.BountyAct;
import org.touyan.outreach.campaign.domain.Claim;
import org.touyan.outreach.campaign.domain.ClaimAct;
import org.touyan.outreach.campaign.domain.Claims;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.Demands;
import org.touyan.outreach.campaign.domain.Pairing;
import org.touyan.outreach.campaign.domain.Pairings;
import org.touyan.outreach.campaign.domain.PaperKind;
import org.touyan.outreach.campaign.domain.Term;
import org.touyan.outreach.campaign.pair.FilePaper;
import org.touyan.outreach.campaign.pair.PaperText;

/** The panel writes what it thinks; one claim is chosen, and the letter of intent makes it a pairing. */
@Component
public class AwardBounty {

    private static final int LONGEST_WORDS = 300;

    private final Bounties bounties;
    private final Claims claims;
    private final Demands demands;
    private final Pairings pairings;
    private final FilePaper filePaper;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    AwardBounty(Bounties bounties, Claims claims, Demands demands, Pairings pairings, FilePaper filePaper, Parameters parameters,
            JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.bounties = bounties;
        this.claims = claims;
        this.demands = demands;
        this.pairings = pairings;
        this.filePaper = filePaper;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** One opinion each, in words. */
    @Transactional
    public void say(Actor actor, ClaimId id, String words) {
        Claim claim = claims.forAct(actor, id, ClaimAct.OPINE);
        claim.hears(actor);
        String said = FreeText.check(words, 2, LONGEST_WORDS).orRefuse("opinion");
        int written = jdbc.sql("""
                insert into campaign.opinion (opinion_id, claim_id, author, author_name, words, at)
                values (:id, :claim, :author, :name, :words, :at)
                on conflict do nothing
                """).param("id", Uuid7.next()).param("claim", id).param("author", Objects.requireNonNull(actor.account()))
                .param("name", actor.name()).param("words", said).param("at", clock.instant()).update();
        if (written == 0) {
            throw RuleBroken.at("opinion", "campaign.opinion.once");
        }
        audit.note(actor, "campaign.opinion-given", "campaign-bounty", claim.bounty(), actor.scope());
    }

    /** @param letter signed by both sides, with its pages */
    @Transactional
    public PairingId award(Actor actor, BountyId id, ClaimId chosen, Term term, PaperText letter, List<Picture> pages) {
        Bounty bounty = bounties.forAct(actor, id, BountyAct.AWARD);
        Claim winner = claims.findByBountyId(id).stream().filter(c -> c.id().equals(chosen)).findFirst()
                .orElseThrow(() -> new NotFound("claim " + chosen));
        bounty.award(actor, opinions(chosen), parameters.number("campaign.panel.min"));
        bounties.save(bounty);
        winner.choose(actor);
        claims.save(winner);
        claims.standing(id).forEach(other -> {
            other.pass(actor);
            claims.save(other);
        });
        Demand demand = demands.toChange(bounty.demand());
        Pairing pairing = Pairing.invited(actor, demand, winner.helper(), term, clock.instant());
        pairing.accept(actor, clock.instant());
        pairings.save(pairing);
        demand.match(actor);
        demands.save(demand);
        filePaper.file(actor, pairing.id(),
                new PaperText(PaperKind.INTENT, letter.documentNo(), letter.signedOn(), letter.untilDay()),
                pages);
        audit.note(actor, "campaign.bounty-awarded", "campaign-bounty", id, bounty.path());
        return pairing.id();
    }

    private int opinions(ClaimId claim) {
        return jdbc.sql("select count(*)::int from campaign.opinion where claim_id = :claim").param("claim", claim)
                .query(Integer.class).single();
    }
}
