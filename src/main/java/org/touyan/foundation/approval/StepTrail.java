package org.touyan.foundation.approval;

import java.time.Clock;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.OrgPath;

/**
 * Writes each act on a matter down twice: as a step on the matter's own page, and in the audit trail. A module has one for its
 * table of steps, in its own transaction; the audit trail holds no reasons.
 */
public final class StepTrail {

    private final String insert;
    private final String kind;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * @param table with schema: {@code studio.step}; its columns are this one and at, act, to_state, role, actor_name, note
     * @param kind  what the audit trail calls the matter
     */
    public StepTrail(String table, String column, String kind, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.insert = "insert into " + table + " (" + column + ", at, act, to_state, role, actor_name, note)"
                + " values (:id, :at, :act, :state, :role, :name, :note)";
        this.kind = kind;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param note of the matter's own page only */
    public void note(Actor actor, String act, Id matter, OrgPath path, Enum<?> state, String note) {
        jdbc.sql(insert)
                .param("id", matter)
                .param("at", clock.instant())
                .param("act", act)
                .param("state", state)
                .param("role", actor.role())
                .param("name", actor.name())
                .param("note", note)
                .update();
        audit.note(actor, kind + "." + act, kind, matter, path, "state", state.name().toLowerCase(Locale.ROOT));
    }
}
