package org.touyan.foundation.notification.stuck;

import java.time.Clock;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.notification.MessageId;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;

/** Asks the deliverer to try a message again, from the first try. */
@Service
class RetryMessage {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    RetryMessage(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void retry(Actor actor, MessageId id) {
        actor.require(Role.SYSTEM_ADMIN, Role.CITY_STAFF);
        OrgPath where = jdbc.sql("""
                select org_path
                from notification.message
                where message_id = :id and state in ('FAILED', 'STUCK')
                """)
                .param("id", id)
                .query((rs, n) -> new OrgPath(rs.getString(1)))
                .optional()
                .orElseThrow(() -> new NotFound("stuck message " + id.value()));
        jdbc.sql("""
                insert into notification.retry (retry_id, message_id, asked_by, asked_at)
                values (:retry, :id, :by, :now)
                """)
                .param("retry", Uuid7.next())
                .param("id", id)
                .param("by", Objects.requireNonNull(actor.account()))
                .param("now", clock.instant())
                .update();
        audit.note(actor, "message.retried", "message", id, where);
    }
}
