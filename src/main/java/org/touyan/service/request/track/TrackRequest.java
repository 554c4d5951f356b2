package org.touyan.service.request.track;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.service.request.RequestId;

/** Finds a request by number and last four digits; never says which of the two was wrong. */
@Component
class TrackRequest {

    /** What came of it. */
    sealed interface Outcome {}

    record Found(RequestId request) implements Outcome {}

    record Missed() implements Outcome {}

    record TooMany(int limit) implements Outcome {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Parameters parameters;
    private final Elevated elevated;
    private final Clock clock;

    TrackRequest(JdbcClient jdbc, Vault vault, Parameters parameters, Elevated elevated, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.parameters = parameters;
        this.elevated = elevated;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "REQ-10", says = "From one address a request can be looked up wrongly no more often in an hour than the parameter request.limit.track.hour allows.")
    public Outcome find(TrackForm typed, String address) {
        byte[] from = vault.fingerprint("address", address);
        Instant now = clock.instant();
        int limit = parameters.number("request.limit.track.hour");
        if (misses(from, now.minus(Duration.ofHours(1))) >= limit) {
            return new TooMany(limit);
        }
        Optional<RequestId> found = elevated.asSystem(() -> request(typed));
        if (found.isPresent()) {
            return new Found(found.get());
        }
        jdbc.sql("insert into request.attempt (kind, print, at) values ('track', :from, :now)")
                .param("from", from)
                .param("now", now)
                .update();
        return new Missed();
    }

    private int misses(byte[] from, Instant since) {
        return jdbc.sql("select count(*) from request.attempt where kind = 'track' and print = :from and at > :since")
                .param("from", from)
                .param("since", since)
                .query(Rows.of(Integer.class))
                .single();
    }

    /** Numbers come again every year: the latest is meant. */
    private Optional<RequestId> request(TrackForm typed) {
        return jdbc.sql("""
                select request_id
                from request.help_request
                where number = :number and track_print = :tail
                order by day desc
                limit 1
                """)
                .param("number", typed.written())
                .param("tail", vault.fingerprint("phone-tail", typed.lastDigits()))
                .query(Rows.of(RequestId.class))
                .optional();
    }
}
