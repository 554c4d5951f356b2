package org.touyan.service.request.access;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.service.request.Askers;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestReopened;
import org.touyan.service.request.RequestSubmitted;

/** Gives out the secrets of requests and knows them again. */
@Component
class AccessLinks implements Askers {

    private final AccessToken token;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLinks(AccessToken token, Parameters parameters, JdbcClient jdbc, Clock clock) {
        this.token = token;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Actor byToken(String secret) {
        return jdbc.sql("""
                select request_id
                from request.access
                where token_hash = :hash and expires_at > :now
                """)
                .param("hash", AccessToken.hash(secret))
                .param("now", clock.instant())
                .query(Rows.of(RequestId.class))
                .optional()
                .map(request -> Actor.asker(request.value()))
                .orElseThrow(() -> new NotFound("a request behind this link"));
    }

    @Override
    public String tokenOf(RequestId request) {
        return token.of(request);
    }

    @EventListener
    void on(RequestSubmitted fact) {
        renew(fact.request(), fact.at());
    }

    /** A link that is needed again lives on. */
    @EventListener
    void on(RequestReopened fact) {
        renew(fact.request(), fact.at());
    }

    private void renew(RequestId request, Instant at) {
        jdbc.sql("""
                insert into request.access (token_hash, request_id, expires_at)
                values (:hash, :request, :until)
                on conflict (token_hash) do update set expires_at = excluded.expires_at
                """)
                .param("hash", AccessToken.hash(token.of(request)))
                .param("request", request)
                .param("until", at.plus(parameters.duration("request.token.days")))
                .update();
    }
}
