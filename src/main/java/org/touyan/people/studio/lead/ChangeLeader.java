package org.touyan.people.studio.lead;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.DocumentNumber;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.roster.PersonId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.apply.LeaderCheck;
import org.touyan.people.studio.domain.Naming;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioAct;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;
import org.touyan.people.studio.naming.NamingPapers;

/** 带头人变更: the leader goes, another comes within his days, and the studio is called after him; or it ends. */
@Component
public class ChangeLeader {

    private static final int WORDS = 300;

    private final Studios studios;
    private final LeaderCheck leaders;
    private final NamingPapers papers;
    private final StudioTrail trail;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeLeader(Studios studios, LeaderCheck leaders, NamingPapers papers, StudioTrail trail, Parameters parameters,
            JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.leaders = leaders;
        this.papers = papers;
        this.trail = trail;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void leaves(Actor actor, StudioId id, LocalDate day, String why) {
        Studio studio = studios.forAct(actor, id, StudioAct.LEAVE);
        Naming naming = studio.naming();
        if (day.isAfter(today()) || (naming != null && day.isBefore(naming.namedOn()))) {
            throw RuleBroken.at("leftOn", "studio.lead.later");
        }
        String how = FreeText.check(why, 0, WORDS).orRefuse("leftWhy");
        studio.leaderLeaves(actor, day, day.plusDays(parameters.number("studio.leader-change.days")));
        trail.note(actor, "leader-left", studios.save(studio), how);
    }

    @Transactional
    public void replace(Actor actor, StudioId id, PersonId person, String document) {
        Studio studio = studios.forAct(actor, id, StudioAct.REPLACE);
        String was = studio.name();
        var next = leaders.check("who", person, studio.level());
        studio.replaceLeader(actor, next.leader(), today());
        Studio saved = studios.save(studio);
        jdbc.sql("insert into studio.name_was (studio_id, name, until_day, document_no) values (:id, :name, :today, :document)")
                .param("id", id)
                .param("name", was)
                .param("today", today())
                .param("document", DocumentNumber.check(document, today()).orRefuse("changeDocument"))
                .update();
        papers.replace(actor, saved);
        trail.note(actor, "leader-changed", saved, was);
    }

    /** @param document needed for a revocation */
    @Transactional
    public void end(Actor actor, StudioId id, boolean revoked, String why, String document) {
        Studio studio = studios.forAct(actor, id, revoked ? StudioAct.REVOKE : StudioAct.DISSOLVE);
        studio.close(revoked ? StudioAct.REVOKE : StudioAct.DISSOLVE, actor, why, document, today());
        Studio saved = studios.save(studio);
        papers.revoke(actor, saved);
        trail.note(actor, revoked ? "revoked" : "dissolved", saved, document);
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}
