package org.touyan.foundation.identity.signin;

import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.AccountId;

/** The secret columns of accounts. Seen by the system alone. */
@Component
class Credentials {

    private final JdbcClient jdbc;

    Credentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Credential> byLogin(byte[] print) {
        return jdbc.sql("""
                select account_id, login_sealed, name, role, scope, password_hash, totp_sealed
                from identity.account
                where login_print = :print and state = 'ACTIVE'
                """)
                .param("print", print)
                .query(Rows.of(Credential.class))
                .optional();
    }

    Optional<Credential> of(AccountId account) {
        return jdbc.sql("""
                select account_id, login_sealed, name, role, scope, password_hash, totp_sealed
                from identity.account
                where account_id = :account and state = 'ACTIVE'
                """)
                .param("account", account)
                .query(Rows.of(Credential.class))
                .optional();
    }

    /** @return false when this code, or a later one, was used before */
    boolean useStep(AccountId account, long step) {
        return jdbc.sql("""
                update identity.account
                set totp_last_step = :step
                where account_id = :account and totp_last_step < :step
                """)
                .param("account", account)
                .param("step", step)
                .update() == 1;
    }

    void enrol(AccountId account, String passwordHash, byte[] totpSealed, long step, Instant now) {
        jdbc.sql("""
                update identity.account
                set password_hash = :hash, totp_sealed = :totp, totp_confirmed_at = :now, totp_last_step = :step,
                    version = version + 1
                where account_id = :account
                """)
                .param("account", account)
                .param("hash", passwordHash)
                .param("totp", totpSealed)
                .param("step", step)
                .param("now", now)
                .update();
    }
}
