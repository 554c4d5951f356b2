package org.touyan.outreach.workshop.found;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.WorkshopState;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;

/** Writes down which star the owning department has given (星级工坊); the platform gives none itself. */
@Component
public class GiveStar {

    private static final int MOST = 5;
    private static final int LONGEST_DOCUMENT = 60;

    private final Workshops workshops;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    GiveStar(Workshops workshops, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void give(Actor actor, WorkshopId id, int star, LocalDate day, String document) {
        actor.require(Role.CITY_STAFF);
        Workshop workshop = workshops.toChange(id);
        if (star < 0 || star > MOST) {
            throw RuleBroken.at("star", "workshop.star.range", MOST);
        }
        if (workshop.state() == WorkshopState.PLANNED || workshop.state() == WorkshopState.CLOSED) {
            throw RuleBroken.at("star", "workshop.star.not-yet");
        }
        if (day.isAfter(Beijing.day(clock.instant()))) {
            throw RuleBroken.at("starOn", "workshop.day.future");
        }
        String by = FreeText.check(document, 2, LONGEST_DOCUMENT).orRefuse("starDocument");
        jdbc.sql("""
                insert into workshop.star (star_id, workshop_id, star, day, document, by_name, at)
                values (:id, :workshop, :star, :day, :document, :by, :at)
                """).param("id", Uuid7.next()).param("workshop", id).param("star", star).param("day", day).param("document", by)
                .param("by", actor.name()).param("at", clock.instant()).update();
        audit.note(actor, "workshop.star-written", "workshop", id, workshop.path(), "star", Integer.toString(star));
    }
}
