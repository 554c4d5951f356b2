package org.touyan.outreach.lecture.shift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.lecture.GroupId;
import org.touyan.outreach.lecture.TalkId;
import org.touyan.outreach.lecture.domain.Secret;
import org.touyan.outreach.lecture.domain.TalkKind;

/** Writes one line after the talk: no picture, no list of names, no target. */
@Component
public class LogShiftTalk {

    /** Whose line it is. */
    record Source(UUID bodyId, OrgPath orgPath, @Nullable GroupId groupId, String name) {}

    private static final int LONGEST_GROUP = 30;
    private static final int LONGEST_TOPIC = 60;
    private static final int LONGEST_SPEAKER = 20;
    private static final int MOST_TIMES = 60;
    private static final int MOST_MINUTES = 120;
    private static final int MOST_HEADS = 20_000;

    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Parameters parameters;
    private final AuditTrail audit;
    private final Clock clock;

    LogShiftTalk(JdbcClient jdbc, Elevated elevated, Parameters parameters, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.parameters = parameters;
        this.audit = audit;
        this.clock = clock;
    }

    /** By whoever leads the group and holds its link. */
    @BusinessRule(id = "LEC-8", says = "A group writes no more lines a day than the parameter lecture.shift.group.most allows: day, middle and night shift.")
    @Transactional
    public void byGroup(Actor actor, String token, TalkLine line) {
        elevated.runAsSystem(() -> {
            Source group = group(token).orElseThrow(() -> new NotFound("a group behind this link"));
            LocalDate day = day(line);
            if (known(line)) {
                return;
            }
            jdbc.sql("select group_id from lecture.shift_group where group_id = :group for update")
                    .param("group", group.groupId())
                    .query(Rows.of(GroupId.class)).single();
            if (written(group, day) >= parameters.number("lecture.shift.group.most")) {
                throw RuleBroken.at("day", "lecture.shift.enough", parameters.number("lecture.shift.group.most"));
            }
            write(actor, group, new TalkLine(TalkKind.SHIFT, group.name(), day, 1, line.minutes(), line.topic(), line.speaker(),
                    line.heads(), line.key()), group.name());
        });
    }

    private Optional<Source> group(String token) {
        return jdbc.sql("""
                select body_id, org_path, group_id, name from lecture.shift_group where token_hash = :hash and closed_at is null
                """).param("hash", Secret.hash(token)).query(Rows.of(Source.class)).optional();
    }

    private int written(Source group, LocalDate day) {
        return jdbc.sql("""
                select count(*) from lecture.shift_talk where group_id = :group and day = :day and voided_at is null
                """).param("group", group.groupId()).param("day", day).query(Integer.class).single();
    }

    /** By the union of the enterprise, or by staff for it: one line a talk, or one a week. */
    @Transactional
    public void byUnion(Actor actor, UUID body, TalkLine line) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Source source = jdbc.sql("""
                select body_id, path as org_path, null::uuid as group_id, name from organization.body where body_id = :body
                """).param("body", body).query(Rows.of(Source.class)).optional()
                .filter(found -> actor.scope().covers(found.orgPath()))
                .orElseThrow(() -> RuleBroken.at("body", "lecture.shift.body"));
        if (!known(line)) {
            write(actor, source, line, actor.name());
        }
    }

    private boolean known(TalkLine line) {
        return jdbc.sql("select exists (select 1 from lecture.shift_talk where key_hash = :key)")
                .param("key", Secret.hash(line.key()))
                .query(Boolean.class).single();
    }

    private void write(Actor actor, Source source, TalkLine line, String by) {
        LocalDate day = day(line);
        TalkId id = TalkId.next();
        jdbc.sql("""
                insert into lecture.shift_talk (talk_id, body_id, org_path, group_id, group_name, kind, day, times, minutes, topic,
                  speaker, heads, key_hash, entered_by, entered_by_name, entered_at)
                values (:id, :body, :path, :group, :name, :kind, :day, :times, :minutes, :topic, :speaker, :heads, :key, :by, :byName, :now)
                """)
                .param("id", id)
                .param("body", source.bodyId())
                .param("path", source.orgPath())
                .param("group", source.groupId())
                .param("name", FreeText.check(line.group(), 1, LONGEST_GROUP).orRefuse("group"))
                .param("kind", line.kind())
                .param("day", day)
                .param("times", between("times", line.times(), MOST_TIMES))
                .param("minutes", between("minutes", line.minutes(), MOST_MINUTES))
                .param("topic", FreeText.check(line.topic(), 1, LONGEST_TOPIC).orRefuse("topic"))
                .param("speaker", FreeText.check(line.speaker(), 0, LONGEST_SPEAKER).orRefuse("speaker"))
                .param("heads", between("heads", line.heads(), MOST_HEADS))
                .param("key", Secret.hash(line.key()))
                .param("by", actor.account())
                .param("byName", by)
                .param("now", clock.instant())
                .update();
        audit.note(actor, "lecture.talk-logged", "talk", id, source.orgPath());
    }

    private LocalDate day(TalkLine line) {
        LocalDate today = Beijing.day(clock.instant());
        LocalDate day = Objects.requireNonNullElse(line.day(), today);
        int back = parameters.number("lecture.shift.days");
        if (day.isAfter(today) || day.isBefore(today.minusDays(back))) {
            throw RuleBroken.at("day", "lecture.shift.day", back);
        }
        return day;
    }

    private static int between(String field, int typed, int most) {
        if (typed < 1 || typed > most) {
            throw RuleBroken.at(field, "lecture.shift.number", most);
        }
        return typed;
    }

    /** It was written by mistake: it stays where it is and counts no more. */
    @Transactional
    public void takeBack(Actor actor, TalkId id, String why) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        int changed = jdbc.sql("""
                update lecture.shift_talk set voided_at = :now, voided_by_name = :name, void_reason = :why
                where talk_id = :id and voided_at is null
                """)
                .param("now", clock.instant())
                .param("name", actor.name())
                .param("why", FreeText.check(why, 2, 300).orRefuse("why"))
                .param("id", id)
                .update();
        if (changed == 0) {
            throw new NotFound("talk " + id);
        }
        audit.note(actor, "lecture.talk-voided", "talk", id, actor.scope());
    }
}
