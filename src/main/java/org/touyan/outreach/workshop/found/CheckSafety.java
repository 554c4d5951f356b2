package org.touyan.outreach.workshop.found;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.WorkshopState;
import org.touyan.outreach.workshop.domain.CheckOutcome;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;

/** Writes down a safety check. What is not passed stops an open workshop until a later check is. */
@Component
public class CheckSafety {

    private final Workshops workshops;
    private final Turns turns;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    CheckSafety(Workshops workshops, Turns turns, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.turns = turns;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void check(Actor actor, WorkshopId id, SafetyCheck check) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Workshop workshop = workshops.toChange(id);
        if (check.day().isAfter(Beijing.day(clock.instant()))) {
            throw RuleBroken.at("checkedOn", "workshop.day.future");
        }
        jdbc.sql("""
                insert into workshop.safety_check (check_id, workshop_id, day, checker, outcome, found, mend_by, by_name, at)
                values (:id, :workshop, :day, :checker, :outcome, :found, :mend, :by, :at)
                """).param("id", Uuid7.next()).param("workshop", id).param("day", check.day()).param("checker", check.checker())
                .param("outcome", check.outcome()).param("found", check.found()).param("mend", check.mendBy())
                .param("by", actor.name()).param("at", clock.instant()).update();
        audit.note(actor, "workshop.checked", "workshop", id, workshop.path(), "outcome", check.outcome().name());
        if (!safe(id) && workshop.state() == WorkshopState.OPERATING) {
            workshop.rectify(actor);
            workshops.save(workshop);
            turns.write(actor, workshop, Beijing.day(clock.instant()), check.found());
        }
    }

    /** Whether the last check was passed. */
    boolean safe(WorkshopId id) {
        return jdbc.sql("""
                select outcome from workshop.safety_check where workshop_id = :id order by day desc, at desc, check_id desc limit 1
                """).param("id", id).query(String.class).optional().map(CheckOutcome.PASSED.name()::equals).orElse(false);
    }
}
