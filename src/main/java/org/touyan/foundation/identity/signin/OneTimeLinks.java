package org.touyan.foundation.identity.signin;

import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.domain.Token;

/** Finds links and uses them up. */
@Component
class OneTimeLinks {

    private final JdbcClient jdbc;

    OneTimeLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OneTimeLink> find(Token token, Instant now) {
        return jdbc.sql("""
                select account_id, purpose, loopback_only
                from identity.one_time_link
                where token_hash = :hash and used_at is null and expires_at > :now
                """)
                .param("hash", token.hash())
                .param("now", now)
                .query(Rows.of(OneTimeLink.class))
                .optional();
    }

    /** @return false when somebody was faster */
    boolean use(Token token, Instant now) {
        return jdbc.sql("""
                update identity.one_time_link
                set used_at = :now
                where token_hash = :hash and used_at is null and expires_at > :now
                """)
                .param("hash", token.hash())
                .param("now", now)
                .update() == 1;
    }

    /** After enrolment: older links that would set both factors again. */
    void useUpEnrolments(AccountId account, Instant now) {
        jdbc.sql("""
                update identity.one_time_link
                set used_at = :now
                where account_id = :account and purpose = 'ENROL' and used_at is null
                """)
                .param("account", account)
                .param("now", now)
                .update();
    }
}
