package org.touyan.service.visit.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.people.roster.PersonId;
import org.touyan.service.visit.VisitId;

/** Writes visits so that nobody is in two places at once. */
@Component
public class Calendar {

    private final Visits visits;
    private final JdbcClient jdbc;
    private final Elevated elevated;

    Calendar(Visits visits, JdbcClient jdbc, Elevated elevated) {
        this.visits = visits;
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    /**
     * The first look gives the sentence; the exclusion constraint decides the race.
     *
     * @throws RuleBroken if the expert is taken at that time, by whichever union
     * @throws Conflict   if somebody has taken him just now
     */
    @BusinessRule(id = "VIS-1", says = "Nobody is booked for two visits at the same time.")
    public Visit save(Visit visit) {
        if (visit.state().living()) {
            refuseIfTaken(visit.expert(), visit.window(), visit.id());
        }
        try {
            return visits.save(visit);
        } catch (DataIntegrityViolationException race) {
            if (String.valueOf(race.getMessage()).contains("no_double_booking")) {
                throw new Conflict("visit.schedule.taken");
            }
            throw race;
        }
    }

    /**
     * @param except the visit that is to be moved there, or none
     * @throws RuleBroken if the expert is taken at that time, by whichever union
     */
    public void refuseIfTaken(PersonId expert, TimeWindow window, @Nullable VisitId except) {
        boolean taken = elevated.asSystem(() -> jdbc.sql("""
                select exists (select 1 from visit.visit v
                where v.expert_id = :expert and v.visit_id is distinct from cast(:visit as uuid) and v.state in ('SCHEDULED', 'IN_SERVICE')
                  and v.from_at < :to and v.to_at > :from)
                """).param("expert", expert).param("visit", except).param("from", window.from()).param("to", window.to())
                .query(Boolean.class).single());
        if (taken) {
            throw RuleBroken.at("day", "visit.schedule.taken");
        }
    }
}
