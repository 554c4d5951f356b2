package org.touyan.service.visit.calendar;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.TimeWindow;

/** Visits of a time, as far as the actor may see them. */
@Component
class CalendarQuery {

    private final JdbcClient jdbc;

    CalendarQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CalendarRow> within(TimeWindow window) {
        return jdbc.sql("""
                select v.visit_id, v.order_id, v.expert_id, coalesce(p.name, '') as expert, v.state, v.from_at, v.to_at, v.remote,
                       b.words, coalesce(h.name, '') as town_name, b.place, b.number
                from visit.visit v
                join dispatch.brief b using (request_id)
                left join roster.cards(array(select expert_id from visit.visit where from_at < :to and to_at > :from)) p
                  on p.id = v.expert_id
                left join organization.region h on h.code_system = 'NBS' and h.code = b.town and h.valid_to is null
                where v.from_at < :to and v.to_at > :from and v.state <> 'CALLED_OFF'
                order by v.from_at, p.name, v.visit_id
                """).param("from", window.from()).param("to", window.to()).query(Rows.of(CalendarRow.class)).list();
    }

    int visits(TimeWindow window) {
        return jdbc.sql("""
                select count(*)::int from visit.visit
                where from_at >= :from and from_at < :to and state in ('SCHEDULED', 'IN_SERVICE', 'DONE')
                """).param("from", window.from()).param("to", window.to()).query(Integer.class).single();
    }
}
