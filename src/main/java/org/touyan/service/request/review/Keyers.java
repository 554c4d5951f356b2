package org.touyan.service.request.review;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.AccountView;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.request.RequestId;

/** Whether the person at the desk is one of those who helped: known by the roster entry, or by the same phone. */
@Component
class Keyers {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Vault vault;

    Keyers(JdbcClient jdbc, Accounts accounts, Vault vault) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.vault = vault;
    }

    boolean hasHelpedWith(Actor staff, RequestId request) {
        UUID account = staff.account();
        if (account == null) {
            return false;
        }
        AccountId id = new AccountId(account);
        Optional<UUID> person = accounts.find(id).map(AccountView::person);
        Optional<byte[]> phone = accounts.phone(id).map(sealed -> vault.fingerprint("phone", vault.open(sealed)));
        return jdbc.sql("""
                select exists (
                  select 1
                  from request.helper h
                  left join roster.contact c on c.person_id = h.person_id
                  where h.request_id = :request and (h.person_id = any(roster.selves(:person::uuid)) or c.phone_print = :phone::bytea))
                """)
                .param("request", request)
                .param("person", person.orElse(null))
                .param("phone", phone.orElse(null))
                .query(Rows.of(Boolean.class))
                .single();
    }
}
