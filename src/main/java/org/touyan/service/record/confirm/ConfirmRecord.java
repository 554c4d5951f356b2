package org.touyan.service.record.confirm;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.domain.Confirmation;
import org.touyan.service.record.domain.ConfirmedHow;
import org.touyan.service.record.domain.Held;
import org.touyan.service.record.domain.ServiceRecord;
import org.touyan.service.record.domain.ServiceRecords;
import org.touyan.service.record.domain.Settlement;
import org.touyan.service.request.RequestReviewed;

/** Takes the word of the person served. From here on the hours are believable, or wait for a second pair of eyes. */
@Component
public class ConfirmRecord {

    private final ServiceRecords records;
    private final ConfirmQuery query;
    private final Settlement settlement;
    private final AuditTrail audit;
    private final Clock clock;

    ConfirmRecord(ServiceRecords records, ConfirmQuery query, Settlement settlement, AuditTrail audit, Clock clock) {
        this.records = records;
        this.query = query;
        this.settlement = settlement;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws org.touyan.foundation.shared.RuleBroken if the actor keyed the record or is the volunteer
     * @throws org.touyan.foundation.shared.Conflict   if it has been confirmed already
     * @throws org.touyan.foundation.shared.NotAllowed if staff confirm in the name of the person served
     */
    @Transactional
    public void confirm(Actor actor, RecordId id, ConfirmedHow how) {
        actor.require(Role.ASKER, Role.TOWN_CADRE, Role.CITY_STAFF);
        if (how.byHimself() != actor.is(Role.ASKER)) {
            throw new NotAllowed("%s may not confirm by %s".formatted(actor.role(), how));
        }
        ServiceRecord record = records.findById(id).orElseThrow(() -> new NotFound("record " + id));
        take(actor, record, how, actor.account(), actor.name());
    }

    /** Whoever says whether it helped also says that it took place: nobody is asked twice. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RequestReviewed review) {
        Actor actor = Acting.current();
        for (ServiceRecord record : records.waitingForConfirmation(review.request())) {
            if (review.keyer() == null) {
                take(actor, record, ConfirmedHow.LINK, null, actor.name());
            } else if (review.keyer().equals(record.capture().keyer())) {
                // The same person logged the visit and rang back: the record waits for somebody else's ear.
                audit.note(actor, "record.confirmation.left", "record", record.id(), record.path(), "because",
                        "keyer");
            } else {
                take(actor, record, ConfirmedHow.CALL_BACK, review.keyer(), review.keyerName());
            }
        }
    }

    private void take(Actor actor, ServiceRecord record, ConfirmedHow how, @Nullable UUID account, String name) {
        Instant now = clock.instant();
        var before = record.state();
        record.confirm(how.byHimself()
                ? Confirmation.byHimself(how, query.askerName(record.request()), now)
                : Confirmation.takenDownBy(Objects.requireNonNull(account), name, actor.person(), how, now),
                actor.role());
        if (Beijing.day(now).isAfter(record.capture().dueOn())) {
            record.hold(Held.LATE);
        }
        settlement.settle(actor, record, before, "record.confirmed", now);
    }
}
