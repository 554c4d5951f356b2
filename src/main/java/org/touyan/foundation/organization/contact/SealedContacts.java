package org.touyan.foundation.organization.contact;

import java.time.Clock;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.domain.Body;
import org.touyan.foundation.organization.domain.BodyChecks;
import org.touyan.foundation.organization.domain.Contact;
import org.touyan.foundation.organization.domain.Contacts;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Unmasking;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;

/** Contacts with their phones sealed. */
@Component
class SealedContacts implements Contacts {

    private static final String PHONE = "phone";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Unmasking unmasking;
    private final Clock clock;

    SealedContacts(JdbcClient jdbc, Vault vault, Unmasking unmasking, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.unmasking = unmasking;
        this.clock = clock;
    }

    @Override
    public void put(Actor actor, BodyId body, BodyChecks checks) {
        String phone = checks.value("contactPhone");
        jdbc.sql("""
                insert into organization.body_contact (body_id, name, post, phone_sealed, phone_print, changed_at, changed_by)
                values (:body, :name, :post, :sealed, :print, :now, :by)
                on conflict (body_id) do update
                set name = excluded.name, post = excluded.post, phone_sealed = excluded.phone_sealed,
                    phone_print = excluded.phone_print, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                """)
                .param("body", body)
                .param("name", checks.value("contactName"))
                .param("post", checks.value("contactPost"))
                .param("sealed", vault.seal(phone).bytes())
                .param("print", vault.fingerprint(PHONE, phone))
                .param("now", clock.instant())
                .param("by", actor.account())
                .update();
    }

    @Override
    public Optional<Contact> of(BodyId body) {
        return jdbc.sql("""
                select name, post, phone_sealed
                from organization.body_contact
                where body_id = :body
                """)
                .param("body", body)
                .query((row, n) -> new Contact(row.getString("name"), row.getString("post"),
                        Mask.phone(vault.open(new Sealed(row.getBytes("phone_sealed"))))))
                .optional();
    }

    @Override
    public String phone(Actor actor, Body body, String reason) {
        unmasking.log(actor, "body", body.id(), body.path(), PHONE, reason);
        return jdbc.sql("""
                select phone_sealed
                from organization.body_contact
                where body_id = :body
                """)
                .param("body", body.id())
                .query((row, n) -> vault.open(new Sealed(row.getBytes("phone_sealed"))))
                .optional()
                .orElseThrow(() -> new NotFound("contact of body " + body.id()));
    }
}
