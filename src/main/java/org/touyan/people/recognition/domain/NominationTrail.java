package org.touyan.people.recognition.domain;

import java.time.Clock;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;

/** Writes each act down twice: as a step on the nomination's own page, and in the audit trail. */
@Component
public class NominationTrail {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    NominationTrail(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param note of the nomination's own page only: the audit trail holds no reasons */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Actor actor, String act, Nomination nomination, String note) {
        jdbc.sql("""
                insert into recognition.step (nomination_id, at, act, to_state, role, actor_name, note)
                values (:id, :at, :act, :state, :role, :name, :note)
                """)
                .param("id", nomination.id())
                .param("at", clock.instant())
                .param("act", act)
                .param("state", nomination.state())
                .param("role", actor.role())
                .param("name", actor.name())
                .param("note", note)
                .update();
        audit.note(actor, "nomination." + act, "nomination", nomination.id(), nomination.path(), "state",
                nomination.state().name().toLowerCase(Locale.ROOT));
    }
}
