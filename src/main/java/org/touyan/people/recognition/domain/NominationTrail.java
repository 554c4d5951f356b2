package org.touyan.people.recognition.domain;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.StepTrail;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;

/** What was done with a nomination: on its own page, and in the audit trail. */
@Component
public class NominationTrail {

    private final StepTrail steps;

    NominationTrail(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.steps = new StepTrail("recognition.step", "nomination_id", "nomination", jdbc, audit, clock);
    }

    /** @param note of its own page only */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Actor actor, String act, Nomination nomination, String note) {
        steps.note(actor, act, nomination.id(), nomination.path(), nomination.state(), note);
    }
}
