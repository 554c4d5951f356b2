package org.touyan.service.request.submit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;

/**
 * The organisation an account of an enterprise union speaks for, and whom to ring there: as it wrote the last time, else as it
 * registered. What it has said once it finds filled in, wherever it asks.
 */
@Component
public class AskingBody {

    /**
     * Its own words fill the form; nobody else's.
     *
     * @param phone empty when none is known
     */
    public record Known(@Nullable UUID bodyId, String bodyName, @Nullable BodyKind kind, String town, String address,
            String askerName, String phone) {

        static final Known NOBODY = new Known(null, "", null, "", "", "", "");
    }

    private final JdbcClient jdbc;
    private final Vault vault;

    AskingBody(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Nothing is known of anybody but an enterprise union. */
    @Transactional(readOnly = true)
    public Known of(Actor actor) {
        if (!actor.is(Role.ENTERPRISE_UNION)) {
            return Known.NOBODY;
        }
        return jdbc.sql("""
                select b.body_id, b.name as body_name, b.kind, b.town, b.address, coalesce(r.asker_name, c.name, '') as asker_name,
                  coalesce(r.phone, c.phone_sealed) as phone
                from organization.body b
                left join lateral (
                  select h.asker_name, h.phone
                  from request.help_request h
                  where h.keyer = :account and h.body_id = b.body_id
                  order by h.submitted_at desc
                  limit 1) r on true
                left join organization.body_contact c using (body_id)
                where b.path = :scope
                """)
                .param("account", actor.account())
                .param("scope", actor.scope())
                .query((row, n) -> new Known(row.getObject("body_id", UUID.class), row.getString("body_name"),
                        BodyKind.valueOf(row.getString("kind")), row.getString("town"), row.getString("address"),
                        row.getString("asker_name"), opened(row.getBytes("phone"))))
                .optional()
                .orElse(Known.NOBODY);
    }

    private String opened(byte @Nullable [] phone) {
        return phone == null ? "" : vault.open(new Sealed(phone));
    }
}
