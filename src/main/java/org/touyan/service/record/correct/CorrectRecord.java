package org.touyan.service.record.correct;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.service.record.Basis;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.RecordState;
import org.touyan.service.record.capture.Holding;
import org.touyan.service.record.domain.Capture;
import org.touyan.service.record.domain.RecordNumbers;
import org.touyan.service.record.domain.RecordSteps;
import org.touyan.service.record.domain.ServiceRecord;
import org.touyan.service.record.domain.ServiceRecords;

/** Corrects an effective record by a new one, which must be confirmed again (令67 Art. 13). The old one stays readable. */
@Component
public class CorrectRecord {

    private final ServiceRecords records;
    private final RecordNumbers numbers;
    private final RecordSteps steps;
    private final Holding holding;
    private final AuditTrail audit;
    private final Clock clock;

    CorrectRecord(ServiceRecords records, RecordNumbers numbers, RecordSteps steps, Holding holding, AuditTrail audit,
            Clock clock) {
        this.records = records;
        this.numbers = numbers;
        this.steps = steps;
        this.holding = holding;
        this.audit = audit;
        this.clock = clock;
    }

    /** The identity of the new record. */
    @Transactional
    public RecordId correct(Actor actor, RecordId id, Basis basis, int minutes, String content, String why) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        ServiceRecord old = records.findById(id).orElseThrow(() -> new NotFound("record " + id));
        RecordState before = old.state();
        Instant now = clock.instant();
        var service = old.service().corrected(basis, minutes, content);
        var capture = new Capture(actor.account(), actor.name(), actor.person(), now, old.capture().dueOn(),
                old.capture().late());
        String number = numbers.next(service.day());
        ServiceRecord replacement = old.correctedBy(number, service, capture, Set.of(), why, actor.role());
        records.save(old);
        holding.because(old.expert(), service, replacement.id().value(), Beijing.day(now), capture.dueOn())
                .forEach(replacement::hold);
        ServiceRecord saved = records.save(replacement);
        steps.write(old, "CORRECT", before, actor, why, now);
        steps.write(saved, "CAPTURE", null, actor, why, now);
        audit.note(actor, "record.corrected", "record", old.id(), old.path(), "by", number, "because", why);
        return saved.id();
    }
}
