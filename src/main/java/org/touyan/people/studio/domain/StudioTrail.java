package org.touyan.people.studio.domain;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.approval.StepTrail;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;

/** What was done with a studio: on its own page, and in the audit trail. */
@Component
public class StudioTrail {

    private final StepTrail steps;

    StudioTrail(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.steps = new StepTrail("studio.step", "studio_id", "studio", jdbc, audit, clock);
    }

    /** @param note of its own page only */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Actor actor, String act, Studio studio, String note) {
        steps.note(actor, act, studio.id(), studio.path(), studio.state(), note);
    }
}
