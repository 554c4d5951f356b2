package org.touyan.people.recognition.benefit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;

/** Writes down that somebody was paid what goes with his honour, and that it arrived. */
@Component
public class PayBenefit {

    private record Line(String honourType, long amountFen, OrgPath orgPath) {}

    private record Paid(BenefitId benefitId, OrgPath orgPath, UUID paidBy, boolean signed) {}

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    PayBenefit(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    @BusinessRule(id = "RCG-8", says = "A benefit is paid once, to whoever holds the verified honour it goes with.")
    public PaymentId pay(Actor actor, BenefitId id, PersonId person, LocalDate paidOn) {
        actor.require(Role.CITY_STAFF);
        Line line = jdbc.sql(
                "select honour_type, amount_fen, org_path from recognition.benefit where benefit_id = :id and withdrawn_at is null for update")
                .param("id", id)
                .query(Rows.of(Line.class))
                .optional()
                .orElseThrow(() -> new NotFound("benefit " + id));
        Instant now = clock.instant();
        if (paidOn.isAfter(Beijing.day(now))) {
            throw RuleBroken.at("paidOn", "recognition.payment.later");
        }
        if (!holds(person, line.honourType())) {
            throw RuleBroken.at("who", "recognition.payment.holds-not");
        }
        PaymentId payment = PaymentId.next();
        int written = jdbc.sql("""
                insert into recognition.payment (payment_id, benefit_id, person_id, org_path, amount_fen, paid_on, paid_by,
                  paid_by_name, paid_at)
                select :payment, :id, :person, :path, :amount, :day, :by, :name, :now
                where not exists (select 1 from recognition.payment
                  where benefit_id = :id and person_id = any(roster.selves(:person)))
                on conflict do nothing
                """)
                .param("payment", payment)
                .param("id", id)
                .param("person", person)
                .param("path", line.orgPath())
                .param("amount", line.amountFen())
                .param("day", paidOn)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", now)
                .update();
        if (written == 0) {
            throw RuleBroken.at("who", "recognition.payment.already");
        }
        audit.note(actor, "benefit.paid", "person", person, line.orgPath(), "payment", payment.toString());
        return payment;
    }

    /** @return the benefit that was paid */
    @Transactional
    @BusinessRule(id = "RCG-9", says = "A receipt is signed by somebody other than who paid.")
    public BenefitId sign(Actor actor, PaymentId id) {
        actor.require(Role.CITY_STAFF);
        Paid paid = jdbc.sql("""
                select benefit_id, org_path, paid_by, receipt_at is not null as signed
                from recognition.payment where payment_id = :id for update
                """)
                .param("id", id)
                .query(Rows.of(Paid.class))
                .optional()
                .orElseThrow(() -> new NotFound("payment " + id));
        if (paid.paidBy().equals(actor.account())) {
            throw RuleBroken.because("recognition.payment.same-person");
        }
        if (paid.signed()) {
            throw new Conflict("recognition.payment.signed");
        }
        jdbc.sql("""
                update recognition.payment set receipt_by = :by, receipt_by_name = :name, receipt_at = :now
                where payment_id = :id
                """)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .param("id", id)
                .update();
        audit.note(actor, "benefit.receipted", "payment", id, paid.orgPath());
        return paid.benefitId();
    }

    private boolean holds(PersonId person, String honourType) {
        return jdbc.sql("""
                select exists (select 1 from roster.honour_award
                where person_id = :person and honour_type = :type and state = 'VERIFIED')
                """)
                .param("person", person)
                .param("type", honourType)
                .query(Rows.of(Boolean.class))
                .single();
    }
}
