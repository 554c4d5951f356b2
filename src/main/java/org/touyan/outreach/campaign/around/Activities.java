package org.touyan.outreach.campaign.around;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.outreach.campaign.DemandId;

/** Reads what was done around a problem, as far as the actor may see it. */
@Component
@Transactional(readOnly = true)
public class Activities {

    private final JdbcClient jdbc;

    Activities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Activity> around(DemandId demand) {
        return jdbc.sql("""
                select kind, number, about, day, href from (
                select 'MENTORING' as kind, coalesce(p.number, '') as number, c.trade as about, c.from_day as day,
                  '/desk/mentoring/' || c.contract_id as href, a.linked_at
                from campaign.activity a join mentoring.contract c using (contract_id)
                left join paper.paper p on p.subject_id = c.contract_id and p.kind = 'mentor-contract' and p.replaces is null
                where a.demand_id = :demand
                union all
                select 'LECTURE', r.number, t.title, (b.from_at at time zone 'Asia/Shanghai')::date, '/desk/talks/' || b.request_id,
                  a.linked_at
                from campaign.activity a join lecture.booking b using (request_id) join lecture.topic t on t.version_id = b.version_id
                join request.help_request r on r.request_id = b.request_id
                where a.demand_id = :demand
                ) as around
                order by linked_at
                """).param("demand", demand).query(Rows.of(Activity.class)).list();
    }
}
