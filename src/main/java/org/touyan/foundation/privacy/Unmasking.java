package org.touyan.foundation.privacy;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;

/** Writes down each time somebody sees a personal field whole. Call it before opening the field, in one transaction. */
@Service
public class Unmasking {

    private static final int LONGEST_REASON = 200;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Unmasking(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param subjectId an {@link Id}, a UUID or a short text
     * @param field     like {@code phone} or {@code identity}
     * @param reason    in the words of whoever looks, or the act it belongs to
     * @throws RuleBroken when no reason is given
     */
    @Transactional
    @BusinessRule(id = "PRI-1", says = "Whoever sees a phone or identity number whole says why, and it is written down.", source = "PIPL Art. 28; GB/T 35273")
    public void log(Actor actor, String subjectKind, Object subjectId, OrgPath where, String field, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw RuleBroken.at("reason", "privacy.unmask.reason", LONGEST_REASON);
        }
        String subject = subjectId instanceof Id id ? id.value().toString() : subjectId.toString();
        jdbc.sql("""
                insert into privacy.unmasking (unmasking_id, account, role, subject_kind, subject_id, org_path, field,
                  reason, at)
                values (:id, :account, :role, :kind, :subject, :path, :field, :reason, :at)
                """)
                .param("id", Uuid7.next())
                .param("account", actor.account())
                .param("role", actor.role())
                .param("kind", subjectKind)
                .param("subject", subject)
                .param("path", where)
                .param("field", field)
                .param("reason", why)
                .param("at", clock.instant())
                .update();
        audit.note(actor, "field.unmasked", subjectKind, subjectId, where, "field", field);
    }
}
