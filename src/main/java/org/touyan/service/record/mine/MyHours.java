package org.touyan.service.record.mine;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.service.record.RecordState;

/** Reads the actor's own records, newest first. */
@Component
class MyHours {

    private static final int ROWS = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    MyHours(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public HoursPage of(Actor actor) {
        actor.require(Role.EXPERT);
        PersonId me = PersonId.of(actor);
        int year = Beijing.day(clock.instant()).getYear();
        List<HoursPage.Row> rows = jdbc.sql("""
                select record_id, record_no, day, activity, place, basis, minutes, half_hours, state
                from record.service_record
                where expert_id = any(roster.selves(:me)) and state <> 'CORRECTED'
                order by day desc, record_id desc
                limit :rows
                """).param("me", me).param("rows", ROWS).query(Rows.of(HoursPage.Row.class)).list();
        int halfHours = jdbc.sql("""
                select coalesce(sum(half_hours), 0) from record.service_record
                where expert_id = any(roster.selves(:me)) and state = :effective and extract(year from day) = :year
                """).param("me", me).param("effective", RecordState.EFFECTIVE).param("year", year)
                .query(Rows.of(Integer.class)).single();
        return new HoursPage(year, halfHours, rows);
    }
}
