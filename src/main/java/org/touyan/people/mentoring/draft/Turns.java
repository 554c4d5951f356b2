package org.touyan.people.mentoring.draft;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.people.mentoring.domain.Contract;

/** Writes down what became of a contract: for its own timeline, and into the trail of the house. */
@Component
public class Turns {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Turns(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Actor actor, Contract contract, String act, String words) {
        jdbc.sql("""
                insert into mentoring.turn (turn_id, contract_id, state, on_day, words, by_name, at)
                values (:id, :contract, :state, :day, :words, :by, :at)
                """).param("id", Uuid7.next()).param("contract", contract.id()).param("state", contract.state())
                .param("day", Beijing.day(clock.instant())).param("words", words).param("by", actor.name())
                .param("at", clock.instant()).update();
        audit.note(actor, "mentoring." + act, "mentoring-contract", contract.id(), contract.path());
    }
}
