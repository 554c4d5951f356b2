package org.touyan.foundation.parameter.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;

/** Proposes another value. It changes nothing until a second person approves. */
@Component
class ProposeSetting {

    private final JdbcClient jdbc;
    private final Definitions definitions;
    private final AuditTrail trail;
    private final Clock clock;

    ProposeSetting(JdbcClient jdbc, Definitions definitions, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.definitions = definitions;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public UUID propose(Actor actor, String key, String value, LocalDate validFrom, String reason) {
        actor.require(Role.CITY_STAFF, Role.SYSTEM_ADMIN);
        String accepted = definitions.get(key).accept(value);
        if (validFrom.isBefore(Beijing.day(clock.instant()))) {
            throw RuleBroken.at("validFrom", "parameter.propose.past");
        }
        UUID id = Uuid7.next();
        jdbc.sql("""
                insert into parameter.proposal (proposal_id, key, value, valid_from, author, author_name, reason, at)
                values (:id, :key, :value, :from, :author, :name, :reason, :now)
                """)
                .param("id", id)
                .param("key", key)
                .param("value", accepted)
                .param("from", validFrom)
                .param("author", actor.account())
                .param("name", actor.name())
                .param("reason", reason)
                .param("now", clock.instant())
                .update();
        trail.note(actor, "parameter.proposed", "parameter", key, actor.scope(), "value", accepted, "from",
                validFrom.toString());
        return id;
    }
}
