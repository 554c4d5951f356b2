package org.touyan.service.record.check;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.RecordState;
import org.touyan.service.record.domain.RecordSteps;
import org.touyan.service.record.domain.ServiceRecord;
import org.touyan.service.record.domain.ServiceRecords;
import org.touyan.service.record.domain.Settlement;

/** The second pair of eyes on a held record: it passes and counts, or fails and never will. */
@Component
public class CheckRecord {

    private final ServiceRecords records;
    private final Settlement settlement;
    private final RecordSteps steps;
    private final AuditTrail audit;
    private final Clock clock;

    CheckRecord(ServiceRecords records, Settlement settlement, RecordSteps steps, AuditTrail audit, Clock clock) {
        this.records = records;
        this.settlement = settlement;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void pass(Actor actor, RecordId id) {
        ServiceRecord record = held(actor, id);
        RecordState before = record.state();
        Instant now = clock.instant();
        record.pass(Objects.requireNonNull(actor.account()), now, actor.role());
        settlement.settle(actor, record, before, "record.passed", now);
    }

    @Transactional
    public void fail(Actor actor, RecordId id, String why) {
        ServiceRecord record = held(actor, id);
        RecordState before = record.state();
        Instant now = clock.instant();
        record.fail(Objects.requireNonNull(actor.account()), why, now, actor.role());
        ServiceRecord saved = records.save(record);
        steps.write(saved, "FAIL", before, actor, why, now);
        audit.note(actor, "record.failed", "record", saved.id(), saved.path(), "because", why);
    }

    private ServiceRecord held(Actor actor, RecordId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return records.findById(id).orElseThrow(() -> new NotFound("record " + id));
    }
}
