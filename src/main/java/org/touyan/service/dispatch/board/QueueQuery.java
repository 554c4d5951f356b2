package org.touyan.service.dispatch.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;

/** The left of the board. An invitation's own deadline counts while it runs, the request's otherwise. */
@Component
class QueueQuery {

    private static final int LONGEST = 200;

    /** Requests on somebody's desk, each with the tabs it belongs to. */
    private static final String ON_DESK = """
            with on_desk as (
              select r.request_id, r.state, r.subject, r.words, r.town, r.asker_name, r.channel, r.urgency, r.urgent_words,
                     coalesce(o.answer_by, r.answer_due) as due, r.named_expert,
                     r.state in ('SUBMITTED', 'TRIAGED', 'REOPENED') and o.request_id is null as wait,
                     r.state in ('SUBMITTED', 'TRIAGED', 'REOPENED') and o.request_id is not null as asking,
                     r.state = 'DELIVERED' as callback,
                     r.state in ('SUBMITTED', 'TRIAGED', 'REOPENED', 'TAKEN') and r.answer_due < :now as late
              from request.help_request r
              left join dispatch.work_order o
                on o.request_id = r.request_id and o.lead and o.state in ('OFFERED', 'OPEN')
              where r.state in ('SUBMITTED', 'TRIAGED', 'REOPENED', 'TAKEN', 'DELIVERED'))
            """;

    private final JdbcClient jdbc;

    QueueQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QueueRow> rows(Status status, Instant now) {
        return jdbc.sql(ON_DESK + """
                select d.request_id, d.state, d.subject, d.words, d.town, d.asker_name, d.channel, d.urgency, d.urgent_words,
                       d.due, (select name from roster.cards(array[d.named_expert])) as named,
                       (select count(*)::int from storage.file f where f.kind = 'request' and f.owner_subject = d.request_id) as photos
                from on_desk d
                where case :status when 'WAIT' then wait when 'ASKING' then asking when 'CALLBACK' then callback else late end
                order by (d.urgency = 'TODAY') desc, d.due, d.request_id
                limit :limit
                """)
                .param("now", now)
                .param("status", status)
                .param("limit", LONGEST)
                .query(Rows.of(QueueRow.class))
                .list();
    }

    Counts counts(Instant now) {
        return jdbc.sql(ON_DESK + """
                select count(*) filter (where wait)::int as waiting, count(*) filter (where asking)::int as asking,
                       count(*) filter (where callback)::int as callback, count(*) filter (where late)::int as late
                from on_desk
                """).param("now", now).query(Rows.of(Counts.class)).single();
    }

    private record TownCount(String town, int waiting) {}

    Map<String, Integer> waitingByTown(Instant now) {
        return jdbc.sql(ON_DESK + """
                select town, count(*)::int as waiting
                from on_desk
                where wait
                group by town
                """)
                .param("now", now)
                .query(Rows.of(TownCount.class))
                .list()
                .stream()
                .collect(Collectors.toMap(TownCount::town, TownCount::waiting));
    }
}
