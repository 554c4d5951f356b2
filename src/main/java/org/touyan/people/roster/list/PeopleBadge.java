package org.touyan.people.roster.list;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavBadge;

/** Loans that wait for the answer of the reader's union. */
@Component
class PeopleBadge implements NavBadge {

    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleBadge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    @Transactional(readOnly = true)
    public int count() {
        if (!Acting.current().is(Role.TOWN_CADRE, Role.CITY_STAFF)) {
            return 0;
        }
        return jdbc.sql("""
                select count(*) from roster.loan
                where consented_at is null and ended_at is null and until_day >= :today and roster.staffed(person_id)
                """).param("today", Beijing.day(clock.instant())).query(Rows.of(Integer.class)).single();
    }
}
