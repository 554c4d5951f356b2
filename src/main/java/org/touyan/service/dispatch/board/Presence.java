package org.touyan.service.dispatch.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

/** 王主任正在看: who else has this request before him. */
@Component
class Presence {

    private final JdbcClient jdbc;
    private final Requests requests;
    private final Parameters parameters;
    private final Clock clock;

    Presence(JdbcClient jdbc, Requests requests, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Notes that this colleague is looking, and tells who else is. */
    @Transactional
    public List<String> look(Actor actor, RequestId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        RequestBrief request = requests.find(id).orElseThrow(() -> new NotFound("request " + id));
        Instant now = clock.instant();
        var me = Objects.requireNonNull(actor.account(), "staff without an account");
        Instant fresh = now.minus(parameters.duration("presence.seconds"));
        jdbc.sql("delete from dispatch.presence where seen_at < :fresh").param("fresh", fresh).update();
        jdbc.sql("""
                insert into dispatch.presence (request_id, account_id, name, org_path, seen_at)
                values (:request, :me, :name, :path, :now)
                on conflict (request_id, account_id) do update set seen_at = excluded.seen_at
                """)
                .param("request", id)
                .param("me", me)
                .param("name", actor.name())
                .param("path", request.path())
                .param("now", now)
                .update();
        return jdbc.sql("""
                select name
                from dispatch.presence
                where request_id = :request and account_id <> :me and seen_at >= :fresh
                order by seen_at desc
                """).param("request", id).param("me", me).param("fresh", fresh).query(Rows.of(String.class)).list();
    }
}
