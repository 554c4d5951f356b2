package org.touyan.service.visit.domain;

import java.time.Instant;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.TimeWindow;

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
     * @throws Conflict if the expert is taken at that time, by whichever union
     */
    @BusinessRule(id = "VIS-1", says = "Nobody is booked for two visits at the same time.")
    public Visit save(Visit visit) {
        if (taken(visit)) {
            throw new Conflict("visit.schedule.taken");
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

    private boolean taken(Visit visit) {
        TimeWindow window = visit.window();
        return elevated.asSystem(() -> jdbc.sql("""
                select exists (select 1 from visit.visit v
                where v.expert_id = :expert and v.visit_id <> :visit and v.state in ('SCHEDULED', 'IN_SERVICE')
                  and v.from_at < :to and v.to_at > :from)
                """).param("expert", visit.expert()).param("visit", visit.id()).param("from", window.from())
                .param("to", window.to()).query(Boolean.class).single());
    }

    /** Visits that end before this moment and were never logged stay in the expert's list; none is closed silently. */
    public boolean over(Visit visit, Instant now) {
        return visit.window().to().isBefore(now);
    }
}
