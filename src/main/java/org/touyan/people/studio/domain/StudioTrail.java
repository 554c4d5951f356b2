package org.touyan.people.studio.domain;

import java.time.Clock;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;

/** Writes each act down twice: as a step on the studio's own page, and in the audit trail. */
@Component
public class StudioTrail {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    StudioTrail(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param note of the studio's own page only: the audit trail holds no reasons */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Actor actor, String act, Studio studio, String note) {
        jdbc.sql("""
                insert into studio.step (studio_id, at, act, to_state, role, actor_name, note)
                values (:id, :at, :act, :state, :role, :name, :note)
                """)
                .param("id", studio.id())
                .param("at", clock.instant())
                .param("act", act)
                .param("state", studio.state())
                .param("role", actor.role())
                .param("name", actor.name())
                .param("note", note)
                .update();
        audit.note(actor, "studio." + act, "studio", studio.id(), studio.path(), "state",
                studio.state().name().toLowerCase(Locale.ROOT));
    }
}
