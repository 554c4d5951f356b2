package org.touyan.people.studio.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.people.roster.PersonId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioTrail;
import org.touyan.people.studio.domain.Studios;

/** Who works in a studio, from when to when; whoever left stays in its history. */
@Component
public class KeepMembers {

    private static final int DUTY = 60;

    private final Studios studios;
    private final StudioTrail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepMembers(Studios studios, StudioTrail trail, JdbcClient jdbc, Clock clock) {
        this.studios = studios;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param person when the member stands on the roster too */
    @Transactional
    public void join(Actor actor, StudioId id, String name, @Nullable PersonId person, String duty, LocalDate from) {
        Studio studio = Working.open(studios.get(id));
        String checked = PersonName.check(name).orRefuse("member");
        String does = FreeText.check(duty, 2, DUTY).orRefuse("duty");
        if (from.isAfter(Beijing.day(clock.instant()))) {
            throw RuleBroken.at("fromDay", "studio.member.later");
        }
        int joined = jdbc.sql("""
                insert into studio.member (member_id, studio_id, person_id, name, duty, from_day, entered_by_name, entered_at)
                values (:member, :id, :person, :name, :duty, :from, :by, :now)
                on conflict do nothing
                """)
                .param("member", Uuid7.next())
                .param("id", id)
                .param("person", person)
                .param("name", checked)
                .param("duty", does)
                .param("from", from)
                .param("by", actor.name())
                .param("now", clock.instant())
                .update();
        if (joined == 0) {
            throw RuleBroken.at("member", "studio.member.already", checked);
        }
        trail.note(actor, "member-joined", studio, checked);
    }

    @Transactional
    public void leave(Actor actor, StudioId id, UUID member) {
        Studio studio = studios.get(id);
        int left = jdbc.sql("""
                update studio.member set until_day = greatest(from_day, :today)
                where member_id = :member and studio_id = :id and until_day is null
                """)
                .param("today", Beijing.day(clock.instant()))
                .param("member", member)
                .param("id", id)
                .update();
        if (left == 0) {
            throw new Conflict("studio.member.gone");
        }
        trail.note(actor, "member-left", studio, "");
    }
}
