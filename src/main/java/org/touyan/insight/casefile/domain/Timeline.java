package org.touyan.insight.casefile.domain;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.service.request.RequestId;

/** Everything that happened to one request, in the order it happened, from the modules that know. */
@Component
public class Timeline {

    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the current actor may see of it. */
    @Transactional(readOnly = true)
    public List<CaseEntry> of(RequestId request) {
        return jdbc.sql("""
                select e.at, e.kind, e.who, e.note, coalesce(e.moment, e.at) as "when"
                from (
                  select s.at, 'request.' || s.act as kind, s.actor_name as who, s.note, null::timestamptz as moment
                  from request.step s where s.request_id = :request
                  union all
                  select m.at, 'message.' || m.voice, m.author_name, m.words, null
                  from request.message m where m.request_id = :request
                  union all
                  select r.at, 'review.' || r.solved, r.keyer_name, r.words, null
                  from request.review r where r.request_id = :request
                  union all
                  select o.offered_at, 'order.OFFERED', o.offered_by_name, '', null
                  from dispatch.work_order o where o.request_id = :request and o.expert_id is not null
                  union all
                  select o.answered_at, 'order.' || o.state, '', '', null
                  from dispatch.work_order o
                  where o.request_id = :request and o.answered_at is not null and o.state in ('ACCEPTED', 'SERVED', 'DECLINED')
                  union all
                  select v.created_at, 'visit.SCHEDULED', '', '', v.from_at
                  from visit.visit v where v.request_id = :request and v.state <> 'CALLED_OFF' and v.created_at < v.from_at
                  union all
                  select v.logged_at, 'visit.DONE', '', v.note, coalesce(v.started_at, v.from_at)
                  from visit.visit v where v.request_id = :request and v.state = 'DONE'
                  union all
                  select t.at, 'record.' || t.act, t.actor_name, t.note, null
                  from record.step t join record.service_record c on c.record_id = t.record_id where c.request_id = :request
                ) e
                where e.at is not null
                order by e.at, e.kind
                """).param("request", request).query(Rows.of(CaseEntry.class)).list();
    }
}
