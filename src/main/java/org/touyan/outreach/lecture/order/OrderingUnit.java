package org.touyan.outreach.lecture.order;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.outreach.lecture.domain.UnitKind;

/** The organisation an account of an enterprise union speaks for: it need not write its own name. */
@Component
class OrderingUnit {

    record Known(@Nullable UUID bodyId, String name, @Nullable UnitKind kind, String town, String address) {

        static final Known NOBODY = new Known(null, "", null, "", "");
    }

    private final JdbcClient jdbc;

    OrderingUnit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Known of(Actor actor) {
        if (!actor.is(Role.ENTERPRISE_UNION)) {
            return Known.NOBODY;
        }
        return jdbc.sql("select body_id, name, kind, town, address from organization.body where path = :scope")
                .param("scope", actor.scope())
                .query((row, n) -> new Known(row.getObject("body_id", UUID.class), row.getString("name"),
                        kind(BodyKind.valueOf(row.getString("kind"))), row.getString("town"), row.getString("address")))
                .optional()
                .orElse(Known.NOBODY);
    }

    private static UnitKind kind(BodyKind body) {
        return switch (body) {
            case ENTERPRISE, COOPERATIVE -> UnitKind.ENTERPRISE;
            case UNION -> UnitKind.INDUSTRY_UNION;
            case SCHOOL -> UnitKind.SCHOOL;
            case COMMUNITY -> UnitKind.COMMUNITY;
            case VILLAGE -> UnitKind.VILLAGE;
            case INSTITUTION -> UnitKind.INSTITUTION;
        };
    }
}
