package org.touyan.service.request.submit.intake;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.check.Check;
import org.touyan.foundation.shared.check.PhoneNumber;

/** Whether this phone has asked before, as far as the actor may see it. */
@Component
class KnownCallerQuery {

    private final JdbcClient jdbc;
    private final Vault vault;

    KnownCallerQuery(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Transactional(readOnly = true)
    public Optional<KnownCaller> at(String typed) {
        Check phone = PhoneNumber.check(typed);
        if (!phone.ok()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                select asker_name as name, town, place, number, words, submitted_at
                from request.help_request
                where phone_print = :print
                order by submitted_at desc
                limit 1
                """)
                .param("print", vault.fingerprint("phone", phone.normalised()))
                .query(Rows.of(KnownCaller.class))
                .optional();
    }
}
