package org.touyan.outreach.lecture.lecturer;

import java.time.Clock;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.lecture.TopicId;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;

/** Somebody on the roster gives lectures: of a team, or invited. What he speaks stands on the roster. */
@Component
public class KeepLecturer {

    private final Experts experts;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    KeepLecturer(Experts experts, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.experts = experts;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Instead of what he talked about before. */
    @Transactional
    public void keep(Actor actor, PersonId person, Set<TopicId> topics) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        ExpertCard card = experts.find(person).orElseThrow(() -> new NotFound("person " + person));
        if (topics.isEmpty()) {
            throw RuleBroken.at("topics", "lecture.lecturer.topics.missing");
        }
        jdbc.sql("""
                insert into lecture.lecturer (person_id, org_path, entered_by_name, entered_at)
                values (:person, :path, :name, :now)
                on conflict (person_id) do update set ended_at = null, ended_by_name = null
                """)
                .param("person", person)
                .param("path", actor.scope())
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
        jdbc.sql("delete from lecture.lecturer_topic where person_id = :person").param("person", person).update();
        topics.forEach(topic -> jdbc.sql("insert into lecture.lecturer_topic (person_id, topic_id) values (:person, :topic)")
                .param("person", person).param("topic", topic).update());
        audit.note(actor, "lecture.lecturer-kept", "person", person, card.path());
    }

    @Transactional
    public void end(Actor actor, PersonId person) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        int changed = jdbc.sql("""
                update lecture.lecturer set ended_at = :now, ended_by_name = :name where person_id = :person and ended_at is null
                """).param("now", clock.instant()).param("name", actor.name()).param("person", person).update();
        if (changed == 0) {
            throw new NotFound("lecturer " + person);
        }
        audit.note(actor, "lecture.lecturer-ended", "person", person, actor.scope());
    }
}
