package org.touyan.insight.casefile.asker;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.service.request.RequestId;

/** The sheet of a lecture as whoever ordered it may read it: what, when, where, and who of which team has said yes. */
@Component
class LectureSheets {

    private record Row(String title, String unitName, Instant fromAt, String place, int heads, String state) {}

    private final JdbcClient jdbc;
    private final Elevated elevated;

    LectureSheets(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @Transactional(readOnly = true)
    public Optional<LectureSheet> of(RequestId request) {
        return elevated.asSystem(() -> jdbc.sql("""
                select t.title, b.unit_name, b.from_at, b.place, coalesce(b.heads_counted, b.heads) as heads, b.state
                from lecture.booking b join lecture.topic t using (version_id)
                where b.request_id = :request
                """).param("request", request).query(Rows.of(Row.class)).optional()
                .map(r -> new LectureSheet(r.title(), r.unitName(), r.fromAt(), r.place(), r.heads(), r.state(),
                        teams(request))));
    }

    private List<LectureSheet.Team> teams(RequestId request) {
        return jdbc.sql("""
                select t.name, coalesce(e.name, '') as lecturer
                from lecture.part p join roster.team t using (team_id)
                left join dispatch.work_order o on o.order_id = p.order_id and o.state in ('ACCEPTED', 'SERVED')
                left join roster.person e on e.person_id = o.expert_id
                where p.request_id = :request
                order by p.lead desc, t.name
                """).param("request", request).query(Rows.of(LectureSheet.Team.class)).list();
    }
}
