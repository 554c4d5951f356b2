package org.touyan.people.assessment.filing;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.Level;
import org.touyan.people.assessment.domain.Filing;
import org.touyan.people.assessment.domain.Filings;

/** What a company may assess, up to which level, and where. */
@Component
public class KeepScope {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 120;
    private static final int MOST_SEATS = 1000;

    private final Filings filings;
    private final Catalog catalog;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepScope(Filings filings, Catalog catalog, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.filings = filings;
        this.catalog = catalog;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The occupation, or its highest level anew: extensions are filed too. */
    @Transactional
    public void occupation(Actor actor, FilingId id, String code, Level highest) {
        Filing filing = living(actor, id);
        Occupation occupation = catalog.occupation(code).orElseThrow(() -> RuleBroken.at("occupation", "assessment.occupation"));
        jdbc.sql("""
                insert into assessment.filing_scope (filing_id, occupation, occupation_name, highest, by_name, at)
                values (:id, :code, :name, :highest, :by, :at)
                on conflict (filing_id, occupation) do update set highest = excluded.highest, by_name = excluded.by_name, at = excluded.at
                """).param("id", id).param("code", code).param("name", occupation.name()).param("highest", highest.code())
                .param("by", actor.name()).param("at", clock.instant()).update();
        audit.note(actor, "assessment.scope-kept", "assessment-filing", id, filing.path(), "occupation", code, "highest",
                highest.code());
    }

    @Transactional
    public void site(Actor actor, FilingId id, String name, String address, int seats) {
        Filing filing = living(actor, id);
        if (seats < 1 || seats > MOST_SEATS) {
            throw RuleBroken.at("seats", "assessment.site.seats", MOST_SEATS);
        }
        jdbc.sql("""
                insert into assessment.site (site_id, filing_id, name, address, seats, entered_by_name, entered_at)
                values (:site, :id, :name, :address, :seats, :by, :at)
                """).param("site", Uuid7.next()).param("id", id)
                .param("name", FreeText.check(name, 2, LONGEST_NAME).orRefuse("siteName"))
                .param("address", FreeText.check(address, 2, LONGEST_ADDRESS).orRefuse("address")).param("seats", seats)
                .param("by", actor.name()).param("at", clock.instant()).update();
        audit.note(actor, "assessment.site-kept", "assessment-filing", id, filing.path());
    }

    private Filing living(Actor actor, FilingId id) {
        actor.require(Role.ENTERPRISE_UNION, Role.CITY_STAFF);
        Filing filing = filings.toChange(id);
        if (filing.ended()) {
            throw RuleBroken.because("assessment.ended");
        }
        return filing;
    }
}
