package org.touyan.service.record.desk;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.NavBadge;

/** Records that wait for a second pair of eyes, and those nobody has confirmed in time. */
@Component
class RecordsBadge implements NavBadge {

    private final JdbcClient jdbc;
    private final Clock clock;

    RecordsBadge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String key() {
        return RecordsNavigation.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public int count() {
        if (!Acting.current().is(Role.TOWN_CADRE, Role.CITY_STAFF)) {
            return 0;
        }
        return jdbc.sql("""
                select count(*) from record.service_record
                where state = 'SAMPLED' or (state = 'CAPTURED' and due_on < :today)
                """).param("today", Beijing.day(clock.instant())).query(Rows.of(Integer.class)).single();
    }
}
