package org.touyan.people.recognition.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.people.recognition.NominationState;

/** Reads the board, the oldest first: what waits longest is on top. */
@Component
class HonoursQuery {

    private static final int MOST = 200;

    private record Count(NominationState state, int count) {}

    private final JdbcClient jdbc;

    HonoursQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public HonoursPage page(Actor actor, Locale locale, NominationState state) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        return new HonoursPage(notices(locale), counts(), state, rows(state), actor.is(Role.CITY_STAFF));
    }

    private List<HonoursPage.Announced> notices(Locale locale) {
        return jdbc.sql("""
                select n.notice_id, n.title, %s as honour, n.places, n.deadline
                from recognition.notice n join catalog.honour_type t on t.code = n.honour_type
                order by n.deadline desc nulls last, n.entered_at desc
                limit :most
                """.formatted(locale.getLanguage().equals("en") ? "t.name_en" : "t.name"))
                .param("most", MOST)
                .query(Rows.of(HonoursPage.Announced.class))
                .list();
    }

    private Map<NominationState, Integer> counts() {
        Map<NominationState, Integer> counts = new EnumMap<>(NominationState.class);
        jdbc.sql("select state, count(*) as count from recognition.nomination group by state")
                .query(Rows.of(Count.class))
                .list()
                .forEach(c -> counts.put(c.state(), c.count()));
        return counts;
    }

    private List<HonoursPage.Row> rows(NominationState state) {
        return jdbc.sql("""
                select n.nomination_id, n.nominee_name, n.unit_name, o.title as notice, s.since
                from recognition.nomination n
                join recognition.notice o on o.notice_id = n.notice_id
                join lateral (select max(at) as since from recognition.step where nomination_id = n.nomination_id) s on true
                where n.state = :state
                order by s.since
                limit :most
                """)
                .param("state", state)
                .param("most", MOST)
                .query(Rows.of(HonoursPage.Row.class))
                .list();
    }
}
