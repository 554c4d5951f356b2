package org.touyan.people.assessment.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.domain.Filing;
import org.touyan.people.assessment.domain.FilingAct;
import org.touyan.people.assessment.domain.Filings;
import org.touyan.people.assessment.domain.Office;

/** Writes down that a company has applied: itself, or the officer for any company of the register. */
@Component
public class ApplyFiling {

    private static final int FEW = 5;

    private final Filings filings;
    private final FilingTrail trail;
    private final Organizations organizations;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ApplyFiling(Filings filings, FilingTrail trail, Organizations organizations, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.filings = filings;
        this.trail = trail;
        this.organizations = organizations;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param company its whole name in the register; an account of a company speaks for itself only */
    @Transactional
    public FilingId apply(Actor actor, String company, Office office, LocalDate day) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        return apply(actor, actor.is(Role.ENTERPRISE_UNION) ? own(actor) : named(company), office, day);
    }

    @Transactional
    public FilingId apply(Actor actor, BodyId id, Office office, LocalDate day) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        return apply(actor, organizations.body(id).orElseThrow(() -> RuleBroken.at("company", "assessment.company.none")), office,
                day);
    }

    private FilingId apply(Actor actor, BodyBrief body, Office office, LocalDate day) {
        Filing filing = Filing.apply(actor, body.id().value(), body.path(), office, day, Beijing.day(clock.instant()));
        boolean waits = jdbc.sql("""
                select exists (select 1 from assessment.filing
                  where body_id = :body and state in ('APPLIED', 'MATERIAL', 'SITE', 'NOTICE'))
                """).param("body", body.id()).query(Boolean.class).single();
        if (waits) {
            throw RuleBroken.at("company", "assessment.company.waits");
        }
        filings.save(filing);
        trail.happened(actor, filing, FilingAct.APPLY, day, "");
        audit.note(actor, "assessment.filing-applied", "assessment-filing", filing.id(), filing.path());
        return filing.id();
    }

    private BodyBrief own(Actor actor) {
        return jdbc.sql("select body_id from organization.body where path = :path").param("path", actor.scope())
                .query(Rows.of(BodyId.class)).optional().flatMap(organizations::body)
                .orElseThrow(() -> RuleBroken.because("assessment.company.no-body"));
    }

    private BodyBrief named(String company) {
        List<BodyBrief> same = organizations.bodiesLike(company, FEW).stream().filter(b -> b.name().equals(company)).toList();
        if (same.size() != 1) {
            throw RuleBroken.at("company", "assessment.company.none");
        }
        return same.getFirst();
    }
}
