package org.touyan.outreach.campaign.mine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.PairingState;
import org.touyan.outreach.campaign.pair.Papers;

/** Reads what concerns whoever asks: the database shows him no other pairing and no other claim. */
@Component
class MyCampaignQuery {

    private record Row(PairingId pairingId, PairingState state, String company, String town, String words, boolean secret,
            LocalDate fromDay, LocalDate untilDay, String goals, String team) {}

    private record Led(UUID teamId, String name) {}

    private final Papers papers;
    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final Clock clock;

    MyCampaignQuery(Papers papers, Organizations organizations, JdbcClient jdbc, Clock clock) {
        this.papers = papers;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public int waiting(Actor actor) {
        return actor.is(Role.EXPERT)
                ? jdbc.sql("select count(*)::int from campaign.pairing where state = 'INVITED'").query(Integer.class).single()
                : 0;
    }

    @Transactional(readOnly = true)
    public MyCampaignPage page(Actor actor, @Nullable BountyId wrong, String words, FormErrors errors) {
        actor.require(Role.EXPERT);
        LocalDate today = Beijing.day(clock.instant());
        List<MyCampaignPage.Posted> posted = jdbc.sql("""
                select bounty_id, topic, words, closes_on
                from campaign.bounty
                where state = 'OPEN' and :today between opens_on and closes_on
                order by closes_on, bounty_id
                """).param("today", today).query(Rows.of(MyCampaignPage.Posted.class)).list();
        List<MyCampaignPage.Claimed> claims = jdbc.sql("""
                select c.claim_id, c.bounty_id, b.topic, c.state, b.state = 'ENDED' as ended, c.words, coalesce(t.name, '') as team
                from campaign.claim c
                join campaign.bounty b on b.bounty_id = c.bounty_id
                left join roster.team t on t.team_id = c.team_id
                order by c.claimed_at desc, c.claim_id
                """).query(Rows.of(MyCampaignPage.Claimed.class)).list();
        return new MyCampaignPage(pairings(today), posted, claims, teams(), wrong, words, errors);
    }

    private List<MyCampaignPage.Paired> pairings(LocalDate today) {
        return jdbc.sql("""
                select p.pairing_id, p.state, d.company, d.town, d.words, d.secret, p.from_day, p.until_day, p.goals,
                  coalesce(t.name, '') as team
                from campaign.pairing p
                join campaign.demand d on d.demand_id = p.demand_id
                left join roster.team t on t.team_id = p.team_id
                where p.state in ('INVITED', 'ACCEPTED')
                order by p.invited_at desc, p.pairing_id
                """).query(Rows.of(Row.class)).list().stream()
                .map(r -> new MyCampaignPage.Paired(r.pairingId(), r.state(), r.company(),
                        organizations.town(r.town()).map(Town::name).orElse(""), r.words(), r.secret(), r.fromDay(), r.untilDay(),
                        r.goals(), r.team(), papers.missing(r.pairingId(), r.fromDay(), r.untilDay(), r.secret(), today)))
                .toList();
    }

    private List<Choice> teams() {
        return jdbc.sql(
                "select team_id, name from roster.team where ended_at is null and campaign.answers(null::uuid, team_id) order by name")
                .query(Rows.of(Led.class)).list().stream().map(t -> Choice.of(t.teamId().toString(), t.name())).toList();
    }
}
