package org.touyan.foundation.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.identity.domain.LinkPurpose;
import org.touyan.foundation.identity.domain.Token;

/** Makes one-time links. */
@Component
class Links {

    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the path; the token in it exists nowhere else */
    String make(AccountId account, LinkPurpose purpose, Duration valid, boolean loopbackOnly) {
        Token token = Token.fresh();
        Instant now = clock.instant();
        jdbc.sql("""
                insert into identity.one_time_link (token_hash, account_id, purpose, loopback_only, made_at, expires_at)
                values (:hash, :account, :purpose, :loopback, :now, :end)
                """)
                .param("hash", token.hash())
                .param("account", account)
                .param("purpose", purpose)
                .param("loopback", loopbackOnly)
                .param("now", now)
                .param("end", now.plus(valid))
                .update();
        return "/login/link/" + token.text();
    }
}
