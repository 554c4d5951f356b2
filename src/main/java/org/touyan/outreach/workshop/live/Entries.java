package org.touyan.outreach.workshop.live;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.outreach.workshop.SessionId;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Platform;
import org.touyan.outreach.workshop.domain.Stream;

/** What is said of sessions: one entry after the other, the latest of which holds. */
@Component
class Entries {

    /**
     * The last word on a session.
     *
     * @param byAccount null when it was said before accounts were written down
     */
    record Last(WorkshopId workshopId, String orgPath, Platform platform, Instant startedAt, @Nullable UUID byAccount) {}

    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    Entries(Parameters parameters, JdbcClient jdbc, Clock clock) {
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Last last(SessionId session) {
        return jdbc.sql("""
                select l.workshop_id, l.org_path, e.platform, e.started_at, e.by_account
                from workshop.live_entry e join workshop.live l on l.session_id = e.session_id
                where e.session_id = :session order by e.at desc, e.entry_id desc limit 1
                """).param("session", session).query(Rows.of(Last.class)).optional()
                .orElseThrow(() -> new NotFound("session " + session));
    }

    /** Whether what it sold counts by now. */
    boolean settled(Instant startedAt) {
        return !Beijing.day(startedAt).plusDays(parameters.number("live.settle.days")).isAfter(Beijing.day(clock.instant()));
    }

    /** A room streams one session at a time: the same one is not written down twice. */
    boolean streamed(WorkshopId id, Stream stream, @Nullable SessionId but) {
        return jdbc.sql("""
                select exists (select 1 from workshop.session_now where workshop_id = :id and platform = :platform and room = :room
                and started_at < :to and ended_at > :from and session_id is distinct from cast(:but as uuid))
                """).param("id", id).param("platform", stream.platform()).param("room", stream.room())
                .param("from", stream.startedAt()).param("to", stream.endedAt()).param("but", but).query(Boolean.class).single();
    }

    /** @param because of a correction; empty for the first word */
    void write(Actor actor, SessionId session, Stream stream, String because) {
        jdbc.sql("""
                insert into workshop.live_entry (entry_id, session_id, platform, room, host_name, host_born, host_adult, started_at, ended_at,
                  products, test, titled, consent, because, by_account, by_name, at)
                values (:id, :session, :platform, :room, :host, :born, :adult, :from, :to, :products, :test, :titled, :consent, :because,
                  :account, :by, :at)
                """).param("id", Uuid7.next()).param("session", session).param("platform", stream.platform())
                .param("room", stream.room()).param("host", stream.hostName()).param("born", stream.hostBorn())
                .param("adult", stream.adult()).param("from", stream.startedAt()).param("to", stream.endedAt())
                .param("products", stream.products()).param("test", stream.test()).param("titled", stream.titled())
                .param("consent", stream.consent()).param("because", because).param("account", actor.account())
                .param("by", actor.name()).param("at", clock.instant()).update();
    }
}
