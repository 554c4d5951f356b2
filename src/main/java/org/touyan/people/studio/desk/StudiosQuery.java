package org.touyan.people.studio.desk;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.people.studio.StudioState;

/** Lists studios. */
@Component
class StudiosQuery {

    static final Set<Role> READERS = EnumSet.of(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER,
            Role.AUDITOR);
    private static final int MOST = 300;

    private record InState(StudioState state, int number) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    StudiosQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StudiosPage all(Actor actor, @Nullable StudioState state) {
        actor.require(READERS.toArray(Role[]::new));
        return new StudiosPage(jdbc.sql("""
                select studio_id, name, level, unit_name, state, coalesce(number, '') as number, coalesce(change_by,
                  case when state in ('NAMED', 'RECTIFYING', 'RECONFIRMED') then review_due end) as due_on
                from studio.studio
                where coalesce(cast(:state as text), state) = state
                order by due_on nulls last, applied_at desc, studio_id
                limit :most
                """)
                .param("state", state)
                .param("most", MOST)
                .query(Rows.of(StudiosPage.Row.class))
                .list(), state, states(), Beijing.day(clock.instant()),
                actor.is(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF));
    }

    private Map<StudioState, Integer> states() {
        return jdbc.sql("select state, count(*)::int as number from studio.studio group by state").query(Rows.of(InState.class))
                .list()
                .stream().collect(Collectors.toMap(InState::state, InState::number));
    }

    @Transactional(readOnly = true)
    public MyStudiosPage mine(Actor actor) {
        actor.require(Role.EXPERT);
        List<MyStudiosPage.Row> rows = jdbc.sql("""
                select studio_id, name, state from studio.studio where touyan.is_person(roster.now_is(leader_id)) order by applied_at desc
                """)
                .query(Rows.of(MyStudiosPage.Row.class))
                .list();
        return new MyStudiosPage(rows);
    }
}
