package org.touyan.people.assessment.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.domain.Filed;
import org.touyan.people.assessment.domain.Filing;
import org.touyan.people.assessment.domain.FilingAct;
import org.touyan.people.assessment.domain.Filings;

/** Copies what 人社部门 has decided about a filing, dated on the day of the decision. */
@Component
public class StepFiling {

    private static final Set<FilingAct> NEEDS_WORDS = Set.of(FilingAct.RECTIFY, FilingAct.SUSPEND, FilingAct.EXIT);

    private final Filings filings;
    private final FilingTrail trail;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    StepFiling(Filings filings, FilingTrail trail, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.filings = filings;
        this.trail = trail;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param words why; may be empty unless the company is held back or leaves */
    @Transactional
    public void step(Actor actor, FilingId id, FilingAct act, LocalDate day, String words) {
        actor.require(Role.CITY_STAFF, Role.SYSTEM);
        Filing filing = filings.toChange(id);
        switch (act) {
            case MATERIAL, SITE, NOTICE, ACTIVATE, RECTIFY, SUSPEND, RESUME, EXIT -> filing.step(actor, act, day, today());
            case EXPIRE -> filing.expire(actor, today());
            case APPLY, FILE -> throw RuleBroken.at("act", "assessment.act.missing");
        }
        if (NEEDS_WORDS.contains(act) && words.isBlank()) {
            throw RuleBroken.at("words", "assessment.words.missing");
        }
        save(actor, filing, act, act == FilingAct.EXPIRE ? filing.steppedOn() : day, words);
    }

    @Transactional
    public void file(Actor actor, FilingId id, Filed filed) {
        actor.require(Role.CITY_STAFF);
        Filing filing = filings.toChange(id);
        filing.file(actor, filed, today());
        if (jdbc.sql("select count(*) from assessment.filing_scope where filing_id = :id").param("id", id).query(Integer.class)
                .single() == 0) {
            throw RuleBroken.because("assessment.scope.none");
        }
        if (jdbc.sql("select count(*) from assessment.filing where number = :number and filing_id <> :id")
                .param("number", filed.number()).param("id", id).query(Integer.class).single() > 0) {
            throw RuleBroken.at("number", "assessment.number.taken");
        }
        save(actor, filing, FilingAct.FILE, filed.filedOn(), "");
    }

    private void save(Actor actor, Filing filing, FilingAct act, LocalDate day, String words) {
        filings.save(filing);
        trail.happened(actor, filing, act, day, words);
        audit.note(actor, "assessment.filing-stepped", "assessment-filing", filing.id(), filing.path(), "act", act.name(), "day",
                day.toString());
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}
