package org.touyan.people.assessment.standard;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.assessment.domain.Standard;

/** Writes down what a version of a national standard asks for. A mistake is mended by another version with its own name. */
@Component
public class KeepStandard {

    private static final int LONGEST_EDITION = 20;
    private static final int LONGEST_SOURCE = 120;

    private final Catalog catalog;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepStandard(Catalog catalog, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.catalog = catalog;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void keep(Actor actor, Standard standard) {
        actor.require(Role.CITY_STAFF);
        if (catalog.occupation(standard.occupation()).isEmpty()) {
            throw RuleBroken.at("occupation", "assessment.occupation");
        }
        if (standard.theory() < 0 || standard.practice() < 0 || standard.review() < 0
                || standard.theory() + standard.practice() + standard.review() != 100) {
            throw RuleBroken.at("theory", "assessment.standard.weights");
        }
        if ((standard.previous() == null) != (standard.yearsAfter() == null)
                || (standard.previous() == null && standard.yearsAlone() == null)) {
            throw RuleBroken.at("previous", "assessment.standard.way");
        }
        int kept = jdbc.sql("""
                insert into assessment.standard (occupation, edition, level, theory, practice, review, pass, previous, years_after,
                  years_alone, source, entered_by_name, entered_at)
                values (:occupation, :edition, :level, :theory, :practice, :review, :pass, :previous, :after, :alone, :source, :by, :at)
                on conflict do nothing
                """).param("occupation", standard.occupation())
                .param("edition", FreeText.check(standard.edition(), 2, LONGEST_EDITION).orRefuse("edition"))
                .param("level", standard.level()).param("theory", standard.theory()).param("practice", standard.practice())
                .param("review", standard.review()).param("pass", standard.pass()).param("previous", standard.previous())
                .param("after", standard.yearsAfter()).param("alone", standard.yearsAlone())
                .param("source", FreeText.check(standard.source(), 2, LONGEST_SOURCE).orRefuse("source"))
                .param("by", actor.name()).param("at", clock.instant()).update();
        if (kept == 0) {
            throw RuleBroken.at("edition", "assessment.standard.known");
        }
        audit.note(actor, "assessment.standard-kept", "assessment-standard",
                standard.occupation() + '/' + standard.edition() + '/' + standard.level(), actor.scope());
    }
}
