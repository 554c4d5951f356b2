package org.touyan.service.record.code;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.service.record.RecordId;
import org.touyan.service.request.RequestId;

/** Compares a typed code with the living ones of a record or a request, and counts the try. */
@Component
class TryCode {

    /** The record whose code was right. */
    record Hit(RecordId record, RequestId request) {}

    @SuppressWarnings("ArrayRecordComponent") // A hash, compared in constant time only.
    private record Living(UUID code, RecordId record, RequestId request, byte[] hash) {}

    private final JdbcClient jdbc;
    private final CodeHash codes;
    private final Parameters parameters;
    private final Elevated elevated;
    private final Clock clock;

    TryCode(JdbcClient jdbc, CodeHash codes, Parameters parameters, Elevated elevated, Clock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.parameters = parameters;
        this.elevated = elevated;
        this.clock = clock;
    }

    /** Right only once; a wrong one costs a try, and which of the two was wrong is never said. */
    @Transactional
    public Optional<Hit> attempt(String number, String code) {
        Instant now = clock.instant();
        int tries = parameters.number("record.code.tries");
        return elevated.asSystem(() -> counted(number, now, tries).stream()
                .filter(l -> MessageDigest.isEqual(l.hash(), codes.of(l.record(), code)))
                .findFirst()
                .map(l -> used(l, now)));
    }

    private List<Living> counted(String number, Instant now, int tries) {
        return jdbc.sql("""
                update record.confirm_code c set tries = c.tries + 1
                from record.service_record r join dispatch.brief b on b.request_id = r.request_id
                where r.record_id = c.record_id and r.state = 'CAPTURED' and (r.record_no = :number or b.number = :number)
                  and c.used_at is null and c.expires_at > :now and c.tries < :tries
                returning c.code_id, r.record_id, r.request_id, c.code_hash
                """)
                .param("number", number)
                .param("now", now)
                .param("tries", tries)
                .query((row, n) -> new Living(row.getObject("code_id", UUID.class),
                        new RecordId(row.getObject("record_id", UUID.class)),
                        new RequestId(row.getObject("request_id", UUID.class)), row.getBytes("code_hash")))
                .list();
    }

    private Hit used(Living living, Instant now) {
        jdbc.sql("update record.confirm_code set used_at = :now where code_id = :code").param("now", now)
                .param("code", living.code()).update();
        return new Hit(living.record(), living.request());
    }
}
