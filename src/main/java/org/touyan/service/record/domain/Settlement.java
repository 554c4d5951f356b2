package org.touyan.service.record.domain;

import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.record.RecordEffective;
import org.touyan.service.record.RecordState;

/** What follows every confirmation and every passed check: the record takes effect, or waits; and the world is told. */
@Component
public class Settlement {

    private final ServiceRecords records;
    private final RecordSteps steps;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Settlement(ServiceRecords records, RecordSteps steps, AuditTrail audit, ApplicationEventPublisher events) {
        this.records = records;
        this.steps = steps;
        this.audit = audit;
        this.events = events;
    }

    /** @param act what has just been done, for the audit trail: {@code record.confirmed}, {@code record.passed} */
    public void settle(Actor actor, ServiceRecord record, RecordState before, String act, Instant now) {
        steps.write(record, act, before, actor, "", now);
        audit.note(actor, act, "record", record.id(), record.path(), "number", record.number());
        RecordState confirmed = record.state();
        boolean effective = record.settle(now);
        ServiceRecord saved = records.save(record);
        steps.write(saved, effective ? "TAKE_EFFECT" : "SAMPLE", confirmed, Actor.SYSTEM, "", now);
        if (effective) {
            audit.note(actor, "record.effective", "record", saved.id(), saved.path(), "halfHours",
                    Integer.toString(saved.service().halfHours()));
            events.publishEvent(new RecordEffective(saved.id(), saved.request(), saved.expert(), saved.path(),
                    saved.service().day(), saved.service().halfHours(), now));
        }
    }
}
