package org.touyan.foundation.parameter.change;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;

/** The second person says yes or no. */
@Component
class DecideProposal {

    record Pending(String key, String value, UUID author) {}

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final AuditTrail trail;
    private final Clock clock;

    DecideProposal(JdbcClient jdbc, Parameters parameters, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.trail = trail;
        this.clock = clock;
    }

    /** @return the key */
    @BusinessRule(id = "PAR-2", says = "A new value is proposed by one person and approved by another.")
    @Transactional
    public String approve(Actor actor, UUID proposal) {
        actor.require(Role.CITY_LEADER, Role.CITY_STAFF);
        Pending pending = pending(proposal);
        if (pending.author().equals(actor.account())) {
            throw RuleBroken.because("parameter.approve.second-person");
        }
        jdbc.sql("""
                insert into parameter.setting (setting_id, key, value, valid_from, author, approver, approver_name, reason, at)
                select proposal_id, key, value, valid_from, author, :approver, :name, reason, :now
                from parameter.proposal
                where proposal_id = :id
                """)
                .param("approver", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .param("id", proposal)
                .update();
        trail.note(actor, "parameter.approved", "parameter", pending.key(), actor.scope(), "value", pending.value());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void afterCommit() {
                parameters.forget();
            }
        });
        return pending.key();
    }

    /** Refused by whoever could approve, or taken back by its author. */
    @Transactional
    public String refuse(Actor actor, UUID proposal) {
        Pending pending = pending(proposal);
        if (!pending.author().equals(actor.account())) {
            actor.require(Role.CITY_LEADER, Role.CITY_STAFF);
        }
        jdbc.sql("""
                insert into parameter.refusal (proposal_id, refused_by, refused_name, at)
                values (:id, :by, :name, :now)
                """)
                .param("id", proposal)
                .param("by", Objects.requireNonNull(actor.account()))
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
        trail.note(actor, "parameter.refused", "parameter", pending.key(), actor.scope(), "value", pending.value());
        return pending.key();
    }

    /** Two people deciding at once are put in a row: the second finds it decided. */
    private Pending pending(UUID proposal) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('touyan.parameter', 0))) as locked").query()
                .singleRow();
        return jdbc.sql("""
                select p.key, p.value, p.author
                from parameter.proposal p
                where p.proposal_id = :id
                  and not exists (select from parameter.setting s where s.setting_id = p.proposal_id)
                  and not exists (select from parameter.refusal r where r.proposal_id = p.proposal_id)
                """)
                .param("id", proposal)
                .query(Rows.of(Pending.class))
                .optional()
                .orElseThrow(() -> new Conflict("parameter.approve.decided"));
    }
}
