package org.touyan.people.recognition.settle;

import java.time.Instant;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.people.recognition.NominationId;

/** What departments and the public have said about a nomination. */
@Component
class Hearings {

    private final JdbcClient jdbc;

    Hearings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void refuseTwice(NominationId id, Opinion opinion) {
        if (agreed(id).contains(opinion.department())) {
            throw RuleBroken.at("department", "recognition.opinion.already", opinion.department());
        }
    }

    void keep(Actor actor, NominationId id, Opinion opinion, Instant now) {
        jdbc.sql("""
                insert into recognition.opinion (opinion_id, nomination_id, department, agrees, reason, keyed_by, keyed_by_name, at)
                values (:opinion, :id, :department, :agrees, :reason, :by, :name, :at)
                """)
                .param("opinion", Uuid7.next())
                .param("id", id)
                .param("department", opinion.department())
                .param("agrees", opinion.agrees())
                .param("reason", opinion.reason())
                .param("by", actor.account())
                .param("name", actor.name())
                .param("at", now)
                .update();
    }

    Set<String> agreed(NominationId id) {
        return Set.copyOf(jdbc.sql("select department from recognition.opinion where nomination_id = :id and agrees")
                .param("id", id)
                .query(Rows.of(String.class))
                .list());
    }

    boolean unanswered(NominationId id) {
        return jdbc.sql("""
                select exists (select 1 from recognition.objection where nomination_id = :id and answered_at is null)
                """)
                .param("id", id)
                .query(Rows.of(Boolean.class))
                .single();
    }
}
