package org.touyan.outreach.campaign.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Form;
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.ClaimId;
import org.touyan.outreach.campaign.domain.Bounties;
import org.touyan.outreach.campaign.domain.Bounty;
import org.touyan.outreach.campaign.domain.Claim;
import org.touyan.outreach.campaign.domain.ClaimAct;
import org.touyan.outreach.campaign.domain.ClaimState;

/** A posted problem with its claims and opinions. */
@Component
class DeskBountyQuery {

    private record ClaimRow(ClaimId claimId, ClaimState state, String by, String words) {}

    private record OpinionRow(ClaimId claimId, String authorName, String words) {}

    private final Bounties bounties;
    private final Parameters parameters;
    private final JdbcClient jdbc;

    DeskBountyQuery(Bounties bounties, Parameters parameters, JdbcClient jdbc) {
        this.bounties = bounties;
        this.parameters = parameters;
        this.jdbc = jdbc;
    }

    /** @param wrong the claim whose opinion could not be taken */
    @Transactional(readOnly = true)
    public DeskBountyPage page(Actor actor, BountyId id, Form<ActForm> act, @Nullable ClaimId wrong) {
        actor.require(CallsQuery.READERS);
        Bounty bounty = bounties.get(id);
        String company = jdbc.sql("select company from campaign.demand where demand_id = :id").param("id", bounty.demand())
                .query(String.class).optional().orElse("");
        Map<ClaimId, List<OpinionRow>> opinions = jdbc.sql("""
                select o.claim_id, o.author_name, o.words
                from campaign.opinion o join campaign.claim c on c.claim_id = o.claim_id
                where c.bounty_id = :id
                order by o.at, o.opinion_id
                """).param("id", id).query(Rows.of(OpinionRow.class)).list().stream()
                .collect(Collectors.groupingBy(OpinionRow::claimId));
        List<DeskBountyPage.Claimed> claims = jdbc.sql("""
                select c.claim_id, c.state, coalesce(t.name, x.name, '') as by, c.words
                from campaign.claim c
                left join roster.team t on t.team_id = c.team_id
                left join roster.person x on x.person_id = roster.now_is(c.person_id)
                where c.bounty_id = :id
                order by c.claimed_at, c.claim_id
                """).param("id", id).query(Rows.of(ClaimRow.class)).list().stream()
                .map(c -> new DeskBountyPage.Claimed(c.claimId(), c.state(), c.by(), c.words(),
                        opinions.getOrDefault(c.claimId(), List.of()).stream()
                                .map(o -> new DeskBountyPage.Opinion(o.authorName(), o.words())).toList()))
                .toList();
        return new DeskBountyPage(bounty, company, claims, parameters.number("campaign.panel.min"), act, wrong,
                wrong == null ? act.errors() : act.errors().ofLine(wrong), actor.role());
    }

    @Transactional(readOnly = true)
    public BountyId ofClaim(Actor actor, ClaimId claim) {
        Claim.STEPS.refuseOthers(ClaimAct.OPINE, actor.role());
        return jdbc.sql("select bounty_id from campaign.claim where claim_id = :id").param("id", claim)
                .query(Rows.of(BountyId.class)).optional().orElseThrow(() -> new NotFound("claim " + claim));
    }
}
