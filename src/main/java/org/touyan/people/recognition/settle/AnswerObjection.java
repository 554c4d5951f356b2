package org.touyan.people.recognition.settle;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.recognition.NominationId;
import org.touyan.people.recognition.ObjectionId;
import org.touyan.people.recognition.domain.Nomination;
import org.touyan.people.recognition.domain.NominationTrail;
import org.touyan.people.recognition.domain.Nominations;

/** Answers an objection, once. */
@Component
public class AnswerObjection {

    private static final int ANSWER = 1000;

    private final Nominations nominations;
    private final NominationTrail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerObjection(Nominations nominations, NominationTrail trail, JdbcClient jdbc, Clock clock) {
        this.nominations = nominations;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Conflict when a colleague has answered already */
    @Transactional
    public void answer(Actor actor, NominationId id, ObjectionId objection, String answer) {
        actor.require(Role.CITY_STAFF);
        Nomination nomination = nominations.get(id);
        int answered = jdbc.sql("""
                update recognition.objection
                set answer = :answer, answered_by = :by, answered_by_name = :name, answered_at = :now
                where objection_id = :objection and nomination_id = :id and answered_at is null
                """)
                .param("answer", FreeText.check(answer, 2, ANSWER).orRefuse("answer-" + objection))
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .param("objection", objection)
                .param("id", id)
                .update();
        if (answered == 0) {
            throw new Conflict("recognition.objection.answered");
        }
        trail.note(actor, "answered", nomination, "");
    }
}
