package org.touyan.service.visit.gate;

import java.time.Clock;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderView;
import org.touyan.service.dispatch.Orders;

/** Puts the agreement and the insurance on file that open the gates. Entries are added, never changed. */
@Component
public class EnterPapers {

    private final Orders orders;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    EnterPapers(Orders orders, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.orders = orders;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void agreement(Actor actor, OrderId id, AgreementForm paper) {
        OrderView order = order(actor, id);
        if (paper.agreedUntil() != null && paper.agreedUntil().isBefore(Objects.requireNonNull(paper.signedOn()))) {
            throw RuleBroken.at("agreedUntil", "visit.papers.order");
        }
        jdbc.sql("""
                insert into visit.agreement (agreement_id, order_id, org_path, reasons, document_no, signed_on, until_day, entered_by, entered_at)
                values (:id, :order, :path, :reasons, :no, :signed, :until, :by, :at)
                """).param("id", Uuid7.next()).param("order", id).param("path", order.path()).param("reasons", paper.reasons())
                .param("no", paper.documentNo()).param("signed", paper.signedOn()).param("until", paper.agreedUntil())
                .param("by", actor.name()).param("at", clock.instant()).update();
        audit.note(actor, "visit.agreement-entered", "order", id, order.path());
    }

    @Transactional
    public void insurance(Actor actor, OrderId id, InsuranceForm paper) {
        OrderView order = order(actor, id);
        if (Objects.requireNonNull(paper.untilDay()).isBefore(Objects.requireNonNull(paper.fromDay()))) {
            throw RuleBroken.at("untilDay", "visit.papers.order");
        }
        jdbc.sql("""
                insert into visit.insurance (insurance_id, expert_id, org_path, insurer, policy_no, from_day, until_day, entered_by, entered_at)
                values (:id, :expert, :path, :insurer, :no, :from, :until, :by, :at)
                """).param("id", Uuid7.next()).param("expert", Objects.requireNonNull(order.expert()))
                .param("path", order.path()).param("insurer", paper.insurer()).param("no", paper.policyNo())
                .param("from", paper.fromDay()).param("until", paper.untilDay()).param("by", actor.name())
                .param("at", clock.instant()).update();
        audit.note(actor, "visit.insurance-entered", "order", id, order.path());
    }

    private OrderView order(Actor actor, OrderId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        OrderView order = orders.find(id).orElseThrow(() -> new NotFound("order " + id));
        if (order.expert() == null) {
            throw RuleBroken.because("visit.schedule.not-accepted");
        }
        return order;
    }
}
