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
                  select x.at, x.kind, x.who, '', null
                  from dispatch.work_order o
                  cross join lateral (values
                    (case when o.expert_id is not null then o.offered_at end, 'order.OFFERED', o.offered_by_name),
                    (case when o.state in ('ACCEPTED', 'SERVED', 'DECLINED') then o.answered_at end, 'order.' || o.state, ''))
                    as x (at, kind, who)
                  where o.request_id = :request
                  union all
                  select x.at, x.kind, '', x.note, x.moment
                  from visit.visit v
                  cross join lateral (values
                    (case when v.state <> 'CALLED_OFF' and v.created_at < v.from_at then v.created_at end,
                      'visit.SCHEDULED', '', v.from_at),
                    (v.logged_at, 'visit.DONE', v.note, coalesce(v.started_at, v.from_at)),
                    (v.logged_at, 'visit.heard.' || v.heard, '', null)) as x (at, kind, note, moment)
                  where v.request_id = :request and x.kind is not null
                  union all
                  select t.at, 'record.' || t.act, t.actor_name, t.note, null
                  from record.step t join record.service_record c on c.record_id = t.record_id where c.request_id = :request
                ) e
                where e.at is not null
                order by e.at, e.kind
                """).param("request", request).query(Rows.of(CaseEntry.class)).list();
    }
}
