package org.touyan.people.recognition.benefit;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;

/** Takes back a line of the table that was typed wrong; the right one is entered like any other. It stays to be read. */
@Component
public class WithdrawBenefit {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawBenefit(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws RuleBroken when somebody was paid by it, or a colleague has taken it back */
    @Transactional
    public void withdraw(Actor actor, BenefitId id) {
        actor.require(Role.CITY_STAFF);
        OrgPath path = jdbc.sql("""
                update recognition.benefit b set withdrawn_by = :by, withdrawn_by_name = :name, withdrawn_at = :now
                where b.benefit_id = :id and b.withdrawn_at is null
                  and not exists (select 1 from recognition.payment p where p.benefit_id = b.benefit_id)
                returning b.org_path
                """)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .param("id", id)
                .query(Rows.of(OrgPath.class))
                .optional()
                .orElseThrow(() -> RuleBroken.because("recognition.benefit.settled"));
        audit.note(actor, "benefit.withdrawn", "benefit", id, path);
    }
}
