package org.touyan.outreach.workshop.live;

import java.time.Clock;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.workshop.SessionId;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.WorkshopState;
import org.touyan.outreach.workshop.domain.Stream;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;

/** The keeper writes down a live session; a correction is a new entry with its reason, and the first stays. */
@Component
public class LogSession {

    private static final int LONGEST_REASON = 300;

    private final Workshops workshops;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    LogSession(Workshops workshops, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.workshops = workshops;
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
        if (streamed(id, stream)) {
            throw RuleBroken.at("from", "workshop.live.overlaps");
        }
        SessionId session = SessionId.next();
        jdbc.sql("""
                insert into workshop.live (session_id, number, workshop_id, org_path, keyed_by_name, keyed_at)
                values (:id, :number, :workshop, :path, :by, :at)
                """).param("id", session).param("number", number(stream.startedAt())).param("workshop", id)
                .param("path", workshop.path()).param("by", actor.name()).param("at", clock.instant()).update();
        write(actor, session, stream, "");
        audit.note(actor, "workshop.session-logged", "workshop-session", session, workshop.path());
        return session;
    }

    @Transactional
    public void correct(Actor actor, SessionId id, Stream typed, String because) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        OrgPath path = jdbc.sql("select org_path from workshop.live where session_id = :id").param("id", id)
                .query(Rows.of(OrgPath.class)).optional().orElseThrow(() -> new NotFound("session " + id));
        String why = FreeText.check(because, 2, LONGEST_REASON).orRefuse("because");
        write(actor, id, typed.checked(clock.instant()), why);
        audit.note(actor, "workshop.session-corrected", "workshop-session", id, path);
    }

    private void write(Actor actor, SessionId session, Stream stream, String because) {
        jdbc.sql("""
                insert into workshop.live_entry (entry_id, session_id, platform, room, host_name, host_born, host_adult, started_at, ended_at,
                  products, test, titled, consent, because, by_name, at)
                values (:id, :session, :platform, :room, :host, :born, :adult, :from, :to, :products, :test, :titled, :consent, :because,
                  :by, :at)
                """).param("id", Uuid7.next()).param("session", session).param("platform", stream.platform())
                .param("room", stream.room()).param("host", stream.hostName()).param("born", stream.hostBorn())
                .param("adult", stream.adult()).param("from", stream.startedAt()).param("to", stream.endedAt())
                .param("products", stream.products()).param("test", stream.test()).param("titled", stream.titled())
                .param("consent", stream.consent()).param("because", because).param("by", actor.name())
                .param("at", clock.instant()).update();
    }

    /** A room streams one session at a time: the same one is not written down twice. */
    private boolean streamed(WorkshopId id, Stream stream) {
        return jdbc.sql("""
                select exists (select 1 from workshop.session_now where workshop_id = :id and platform = :platform and room = :room
                and started_at < :to and ended_at > :from)
                """).param("id", id).param("platform", stream.platform()).param("room", stream.room())
                .param("from", stream.startedAt()).param("to", stream.endedAt()).query(Boolean.class).single();
    }

    private String number(Instant startedAt) {
        long serial = jdbc.sql("select nextval('workshop.live_serial')").query(Long.class).single();
        return "%d-%05d".formatted(Beijing.day(startedAt).getYear(), serial);
    }
}
