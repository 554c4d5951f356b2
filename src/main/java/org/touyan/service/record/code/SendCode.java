package org.touyan.service.record.code;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.RecordState;
import org.touyan.service.record.domain.ServiceRecord;
import org.touyan.service.record.domain.ServiceRecords;
import org.touyan.service.request.RequestId;

/** Sends the person served a one-time code, to the phone he asked from: whoever holds that phone confirms. */
@Component
public class SendCode {

    record Reach(String askerName, @Nullable Sealed phone) {}

    private final JdbcClient jdbc;
    private final ServiceRecords records;
    private final CodeHash codes;
    private final Elevated elevated;
    private final Notices notices;
    private final Parameters parameters;
    private final AuditTrail audit;
    private final Clock clock;

    SendCode(JdbcClient jdbc, ServiceRecords records, CodeHash codes, Elevated elevated, Notices notices,
            Parameters parameters, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.codes = codes;
        this.elevated = elevated;
        this.notices = notices;
        this.parameters = parameters;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Conflict if the record has been confirmed already */
    @Transactional
    @BusinessRule(id = "REC-7", says = "A one-time code is good once, for the hours and tries its parameters allow; a new code ends the one before.")
    public void send(Actor actor, RecordId id) {
        actor.require(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF);
        ServiceRecord record = records.findById(id).orElseThrow(() -> new NotFound("record " + id));
        if (record.state() != RecordState.CAPTURED) {
            throw new Conflict("record.code.confirmed");
        }
        Instant now = clock.instant();
        Duration valid = Duration.ofHours(parameters.number("record.code.hours"));
        int limit = parameters.number("record.code.limit");
        if (sentSince(id, now) >= limit) {
            throw RuleBroken.because("record.code.too-many", limit);
        }
        Reach reach = reach(record.request());
        Sealed phone = Optional.ofNullable(reach.phone()).orElseThrow(() -> RuleBroken.because("record.code.no-phone"));
        String code = codes.draw();
        UUID codeId = Uuid7.next();
        jdbc.sql("update record.confirm_code set used_at = :now where record_id = :record and used_at is null")
                .param("now", now).param("record", id).update();
        jdbc.sql("""
                insert into record.confirm_code (code_id, record_id, code_hash, expires_at)
                values (:id, :record, :hash, :expires)
                """).param("id", codeId).param("record", id).param("hash", codes.of(id, code))
                .param("expires", now.plus(valid)).update();
        notices.sendUrgent(Recipient.ofPhone(phone, reach.askerName()), "record.code", "record.code/" + codeId,
                record.path(), "/confirm", code, valid.toHours());
        audit.note(actor, "record.code-sent", "record", id, record.path(), "number", record.number());
    }

    /** A code that still lives on the clock was sent within its hours. */
    private int sentSince(RecordId id, Instant now) {
        return jdbc.sql("select count(*) from record.confirm_code where record_id = :record and expires_at > :now")
                .param("record", id).param("now", now).query(Rows.of(Integer.class)).single();
    }

    private Reach reach(RequestId request) {
        return elevated.asSystem(() -> jdbc.sql("select asker_name, phone from dispatch.brief where request_id = :request")
                .param("request", request)
                .query((row, n) -> new Reach(row.getString("asker_name"), sealed(row.getBytes("phone"))))
                .single());
    }

    private static @Nullable Sealed sealed(byte @Nullable [] bytes) {
        return bytes == null ? null : new Sealed(bytes);
    }
}
