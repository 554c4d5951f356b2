package org.touyan.people.assessment.batch;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.people.assessment.domain.Batch;
import org.touyan.people.assessment.domain.BatchAct;
import org.touyan.people.assessment.domain.Batches;

/** Saves a batch, with what has happened to it. */
@Component
public class BatchTrail {

    private final Batches batches;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    BatchTrail(Batches batches, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.batches = batches;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void happened(Actor actor, Batch batch, BatchAct act) {
        batches.save(batch);
        jdbc.sql("""
                insert into assessment.batch_step (step_id, batch_id, act, state, by_name, at)
                values (:id, :batch, :act, :state, :by, :at)
                """).param("id", Uuid7.next()).param("batch", batch.id()).param("act", act).param("state", batch.state())
                .param("by", actor.name()).param("at", clock.instant()).update();
        audit.note(actor, "assessment.batch-stepped", "assessment-batch", batch.id(), batch.path(), "act", act.name());
    }
}
