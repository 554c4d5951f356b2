package org.touyan.people.mentoring.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Beijing;

/** Reads when each pair that is taught was last looked at, as far as the actor sees them. */
@Component
class DueQuery {

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final Clock clock;

    DueQuery(JdbcClient jdbc, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    DuePage page(String base, boolean draws) {
        LocalDate today = Beijing.day(clock.instant());
        int interval = parameters.number("mentor.check.days");
        return new DuePage(base, today, interval, parameters.number("mentor.check.grace"), pairs(interval), draws);
    }

    private List<DuePair> pairs(int interval) {
        return jdbc.sql("""
                select c.contract_id, c.master_name, c.apprentice_name, c.company, coalesce(t.name, '') as town, l.last_on,
                  l.last_on + :interval as due_on, k.check_id, k.answer, k.words
                from mentoring.contract c
                left join organization.unit t on t.kind = 'TOWN' and starts_with(c.org_path, t.path)
                cross join lateral (select coalesce(max(u.on_day), c.signed_on) as last_on
                  from mentoring.check_up u where u.contract_id = c.contract_id) l
                left join lateral (select u.check_id, u.answer, u.words from mentoring.check_up u
                  where u.contract_id = c.contract_id and u.answer <> 'SMOOTH'
                    and not exists (select 1 from mentoring.care a where a.check_id = u.check_id)
                  order by u.on_day, u.check_id limit 1) k on true
                where c.state in ('ACTIVE', 'EXTENDED') or (c.state in ('SUSPENDED', 'ASSESSING') and k.check_id is not null)
                order by due_on, c.contract_id
                """).param("interval", interval).query(Rows.of(DuePair.class)).list();
    }
}
