package org.touyan.service.request.submit.help;

import java.time.Clock;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;

import tools.jackson.databind.json.JsonMapper;

/** Keeps what was typed, sealed, under the hash of a secret that only the browser has. */
@Component
class Drafts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Parameters parameters;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Vault vault, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String secret) {
        return jdbc.sql("select body from request.draft where draft_hash = :hash and expires_at > :now")
                .param("hash", Secrets.hash(secret))
                .param("now", clock.instant())
                .query(Rows.of(byte[].class))
                .optional()
                .map(body -> JSON.readValue(vault.open(new Sealed(body)), Draft.class));
    }

    /** The draft to type on: what was sent already stays what it was, and a new matter begins with the same words. */
    @Transactional(readOnly = true)
    public Draft open(String secret) {
        return find(secret).map(draft -> draft.isSent() ? draft.anew(Secrets.next()) : draft)
                .orElseGet(() -> Draft.blank(Secrets.next()));
    }

    @Transactional
    public void keep(String secret, Draft draft) {
        jdbc.sql("""
                insert into request.draft (draft_hash, body, expires_at)
                values (:hash, :body, :until)
                on conflict (draft_hash) do update set body = excluded.body, expires_at = excluded.expires_at
                """)
                .param("hash", Secrets.hash(secret))
                .param("body", vault.seal(JSON.writeValueAsString(draft)).bytes())
                .param("until", clock.instant().plus(parameters.duration("request.draft.hours")))
                .update();
    }
}
