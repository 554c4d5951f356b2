package org.touyan.people.recognition.benefit;

import java.time.Clock;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.HonourType;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;

/** Enters a line of the table of benefits from its document. */
@Component
public class EnterBenefit {

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final AuditTrail audit;
    private final Clock clock;

    EnterBenefit(JdbcClient jdbc, Catalog catalog, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public BenefitId enter(Actor actor, NewBenefit benefit) {
        actor.require(Role.CITY_STAFF);
        if (catalog.honourType(benefit.honourType()).filter(t -> t.subjectKind() == HonourType.SubjectKind.PERSON).isEmpty()) {
            throw RuleBroken.at("honourType", "recognition.notice.type");
        }
        BenefitId id = BenefitId.next();
        int entered = jdbc.sql("""
                insert into recognition.benefit (benefit_id, honour_type, year, kind, amount_fen, source, org_path, entered_by,
                  entered_by_name, entered_at)
                values (:id, :type, :year, :kind, :amount, :source, :path, :by, :name, :now)
                on conflict do nothing
                """)
                .param("id", id)
                .param("type", benefit.honourType())
                .param("year", benefit.year())
                .param("kind", benefit.kind())
                .param("amount", benefit.amountFen())
                .param("source", benefit.source())
                .param("path", actor.scope())
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
        if (entered == 0) {
            throw RuleBroken.at("kind", "recognition.benefit.already");
        }
        audit.note(actor, "benefit.entered", "benefit", id, actor.scope(), "type", benefit.honourType(), "kind",
                benefit.kind().name().toLowerCase(Locale.ROOT));
        return id;
    }
}
