package org.touyan.service.request.timeline;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.service.request.domain.RequestAct;
import org.touyan.service.request.domain.StepTaken;

/** Every step of a request is a line of its timeline and of the audit trail, in the transaction of the act. */
@Component
class WrittenStep {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    WrittenStep(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @EventListener
    void on(StepTaken step) {
        jdbc.sql("""
                insert into request.step (request_id, at, act, from_state, to_state, role, actor_name, note)
                values (:request, :at, :act, :from, :to, :role, :name, :note)
                """)
                .param("request", step.request())
                .param("at", step.at())
                .param("act", step.act().name())
                .param("from", step.from() == null ? null : step.from().name())
                .param("to", step.to().name())
                .param("role", step.actor().role().name())
                .param("name", step.actor().name())
                .param("note", step.note())
                .update();
        audit.note(step.actor(), word(step.act()), "request", step.request(), step.path(), "to", step.to().name());
    }

    private static String word(RequestAct act) {
        return switch (act) {
            case SUBMIT -> "request.submitted";
            case NOTE_CALL -> "request.call-noted";
            case TRIAGE -> "request.triaged";
            case REJECT -> "request.rejected";
            case TRANSFER -> "request.transferred";
            case MERGE -> "request.merged";
            case TAKE -> "request.taken";
            case RELEASE -> "request.released";
            case DELIVER -> "request.delivered";
            case CONFIRM -> "request.confirmed";
            case REVIEW -> "request.reviewed";
            case CLOSE -> "request.closed";
            case CANCEL -> "request.cancelled";
            case REOPEN -> "request.reopened";
        };
    }
}
