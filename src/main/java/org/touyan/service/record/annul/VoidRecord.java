package org.touyan.service.record.annul;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.RecordState;
import org.touyan.service.record.RecordVoided;
import org.touyan.service.record.domain.RecordSteps;
import org.touyan.service.record.domain.ServiceRecord;
import org.touyan.service.record.domain.ServiceRecords;

/** Takes a record out of every sum, with a reason. It stays readable. */
@Component
public class VoidRecord {

    private final ServiceRecords records;
    private final RecordSteps steps;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VoidRecord(ServiceRecords records, RecordSteps steps, AuditTrail audit, ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.steps = steps;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void annul(Actor actor, RecordId id, String why) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        ServiceRecord record = records.findById(id).orElseThrow(() -> new NotFound("record " + id));
        RecordState before = record.state();
        Instant now = clock.instant();
        record.revoke(why, actor.role());
        ServiceRecord saved = records.save(record);
        steps.write(saved, "VOID", before, actor, why, now);
        audit.note(actor, "record.voided", "record", saved.id(), saved.path(), "because", why);
        events.publishEvent(new RecordVoided(saved.id(), saved.request(), saved.path(), now));
    }
}
