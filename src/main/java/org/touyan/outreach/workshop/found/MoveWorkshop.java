package org.touyan.outreach.workshop.found;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Site;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;

/** A workshop comes to another town or to another host; where it stood before stays known. */
@Component
public class MoveWorkshop {

    private static final int LONGEST_VILLAGE = 40;
    private static final int LONGEST_HOST = 60;
    private static final int LONGEST_REASON = 300;

    private final Workshops workshops;
    private final Seats seats;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    MoveWorkshop(Workshops workshops, Seats seats, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.seats = seats;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void move(Actor actor, WorkshopId id, Moved moved) {
        actor.require(Role.CITY_STAFF);
        Workshop workshop = workshops.toChange(id);
        String why = FreeText.check(moved.because(), 2, LONGEST_REASON).orRefuse("because");
        String host = FreeText.check(moved.host(), 2, LONGEST_HOST).orRefuse("host");
        String village = FreeText.check(moved.village(), 1, LONGEST_VILLAGE).orRefuse("village");
        refuseOtherDays(id, moved.day());
        OrgPath to = seats.path(actor, moved.town(), host);
        BodyBrief body = seats.registered(moved.town(), host);
        Site site = workshop.site().movedTo(moved.town(), village, moved.hostKind(), host,
                body == null ? null : body.id().value());
        workshop.move(actor, to, site);
        seats.write(actor, id, to, site, moved.day(), why);
        workshops.save(workshop);
        jdbc.sql("update workshop.advisor set org_path = :path where workshop_id = :id").param("path", to).param("id", id)
                .update();
        audit.note(actor, "workshop.moved", "workshop", id, to, "town", moved.town());
    }

    private void refuseOtherDays(WorkshopId id, LocalDate day) {
        if (day.isAfter(Beijing.day(clock.instant()))) {
            throw RuleBroken.at("movedOn", "workshop.day.future");
        }
        LocalDate last = seats.last(id);
        if (day.isBefore(last)) {
            throw RuleBroken.at("movedOn", "workshop.move.earlier", last);
        }
    }
}
