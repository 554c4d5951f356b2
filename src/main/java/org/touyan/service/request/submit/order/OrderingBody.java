package org.touyan.service.request.submit.order;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;

/** The organisation an account of an enterprise union speaks for, and whom to ring there: as it wrote the last time, else as it registered. */
@Component
class OrderingBody {

    /** Its own words fill the form; nobody else's. */
    @SuppressWarnings("ArrayRecordComponent") // Read once and opened.
    record Known(@Nullable UUID bodyId, String bodyName, String town, String address, String askerName, byte @Nullable [] phone) {

        static final Known NOBODY = new Known(null, "", "", "", "", null);
    }

    private final JdbcClient jdbc;
    private final Vault vault;

    OrderingBody(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Transactional(readOnly = true)
    public Known of(Actor actor) {
        Optional<Known> known = jdbc.sql("""
                select b.body_id, b.name as body_name, b.town, b.address, coalesce(r.asker_name, c.name, '') as asker_name,
                  coalesce(r.phone, c.phone_sealed) as phone
                from organization.body b
                left join lateral (
                  select h.asker_name, h.phone
                  from request.help_request h
                  where h.keyer = :account
                  order by h.submitted_at desc
                  limit 1) r on true
                left join organization.body_contact c using (body_id)
                where b.path = :scope
                """)
                .param("account", actor.account())
                .param("scope", actor.scope())
                .query((row, n) -> new Known(row.getObject("body_id", UUID.class), row.getString("body_name"),
                        row.getString("town"), row.getString("address"), row.getString("asker_name"), row.getBytes("phone")))
                .optional();
        return known.orElse(Known.NOBODY);
    }

    String phone(Known known) {
        byte[] phone = known.phone();
        return phone == null ? "" : vault.open(new Sealed(phone));
    }
}
