package org.touyan.people.studio.alliance;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.studio.AllianceId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;

/** Studios that have agreed to work together; an alliance is no honour and has no level. */
@Component
public class KeepAlliance {

    private static final int NAME = 60;
    private static final int WORDS = 500;

    private final Studios studios;
    private final StudioTrail trail;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepAlliance(Studios studios, StudioTrail trail, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.trail = trail;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public AllianceId found(Actor actor, String name, String words) {
        actor.require(Role.CITY_STAFF);
        AllianceId id = AllianceId.next();
        String checked = FreeText.check(name, 2, NAME).orRefuse("name");
        int founded = jdbc.sql("""
                insert into studio.alliance (alliance_id, name, words, founded_on, org_path, entered_by_name, entered_at)
                values (:id, :name, :words, :today, :path, :by, :now)
                on conflict do nothing
                """)
                .param("id", id)
                .param("name", checked)
                .param("words", FreeText.check(words, 2, WORDS).orRefuse("words"))
                .param("today", today())
                .param("path", actor.scope())
                .param("by", actor.name())
                .param("now", clock.instant())
                .update();
        if (founded == 0) {
            throw RuleBroken.at("name", "studio.alliance.already");
        }
        audit.note(actor, "alliance.founded", "alliance", id, actor.scope());
        return id;
    }

    @Transactional
    public void join(Actor actor, AllianceId id, StudioId member) {
        actor.require(Role.CITY_STAFF);
        Studio studio = studios.findById(member).orElseThrow(() -> RuleBroken.at("studio", "studio.missing"));
        if (!studio.alive()) {
            throw RuleBroken.at("studio", "studio.ended");
        }
        int joined = jdbc.sql("""
                insert into studio.alliance_member (alliance_id, studio_id, from_day)
                select a.alliance_id, :studio, :today
                from studio.alliance a
                where a.alliance_id = :id
                  and not exists (select 1 from studio.alliance_member where alliance_id = :id and studio_id = :studio and until_day is null)
                on conflict do nothing
                """)
                .param("id", id)
                .param("studio", member)
                .param("today", today())
                .update();
        if (joined == 0) {
            throw RuleBroken.at("alliance", "studio.alliance.member");
        }
        trail.note(actor, "alliance-joined", studio, "");
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}
