package org.touyan.foundation.notification.inbox;

import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;

/** Where somebody also wants his messages. Only offered when a mail server is configured. */
@Service
class MailAddress {

    private static final Pattern SHAPE = Pattern
            .compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    private final JdbcClient jdbc;
    private final Vault vault;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean offered;

    MailAddress(JdbcClient jdbc, Vault vault, AuditTrail audit, Clock clock,
            @Value("${spring.mail.host:}") String mailHost) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
        this.offered = !mailHost.isBlank();
    }

    boolean offered() {
        return offered;
    }

    /** Empty when there is none. */
    @Transactional(readOnly = true)
    public String current(Actor actor) {
        return jdbc.sql(
                "select address_sealed from notification.mail_address where account_id = :account and address_sealed is not null")
                .param("account", Objects.requireNonNull(actor.account()))
                .query((rs, n) -> vault.open(new Sealed(rs.getBytes(1))))
                .optional()
                .orElse("");
    }

    /** @param address empty to get no more mail */
    @Transactional
    public void change(Actor actor, String address) {
        if (!address.isEmpty() && !SHAPE.matcher(address).matches()) {
            throw RuleBroken.at("mail", "notification.inbox.mail.wrong");
        }
        jdbc.sql("""
                insert into notification.mail_address (account_id, address_sealed, changed_at)
                values (:account, :address, :now)
                on conflict (account_id) do update
                set address_sealed = excluded.address_sealed, changed_at = excluded.changed_at
                """)
                .param("account", Objects.requireNonNull(actor.account()))
                .param("address", address.isEmpty() ? null : vault.seal(address))
                .param("now", clock.instant())
                .update();
        audit.note(actor, "mail-address.changed", "account", Objects.requireNonNull(actor.account()), actor.scope(),
                "kept", Boolean.toString(!address.isEmpty()));
    }
}
