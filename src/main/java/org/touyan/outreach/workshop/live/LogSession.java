package org.touyan.outreach.workshop.live;

import java.time.Clock;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.workshop.SessionId;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.WorkshopState;
import org.touyan.outreach.workshop.domain.Stream;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;

/** The keeper writes down a live session. */
@Component
public class LogSession {

    private final Workshops workshops;
    private final Entries entries;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    LogSession(Workshops workshops, Entries entries, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.entries = entries;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public SessionId log(Actor actor, WorkshopId id, Stream typed) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Workshop workshop = workshops.get(id);
        if (workshop.state() != WorkshopState.OPERATING && workshop.state() != WorkshopState.RECTIFY) {
            throw new Conflict("workshop.live.not-open");
        }
        Stream stream = typed.checked(clock.instant());
        if (entries.streamed(id, stream, null)) {
            throw RuleBroken.at("from", "workshop.live.overlaps");
        }
        SessionId session = SessionId.next();
        jdbc.sql("""
                insert into workshop.live (session_id, number, workshop_id, org_path, keyed_by_name, keyed_at)
                values (:id, :number, :workshop, :path, :by, :at)
                """).param("id", session).param("number", number(stream.startedAt())).param("workshop", id)
                .param("path", workshop.path()).param("by", actor.name()).param("at", clock.instant()).update();
        entries.write(actor, session, stream, "");
        audit.note(actor, "workshop.session-logged", "workshop-session", session, workshop.path());
        return session;
    }

    private String number(Instant startedAt) {
        long serial = jdbc.sql("select nextval('workshop.live_serial')").query(Long.class).single();
        return "%d-%05d".formatted(Beijing.day(startedAt).getYear(), serial);
    }
}
