package org.touyan.service.visit.inbox;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.people.roster.PersonId;

/** What an expert has before him. */
@Component
class InboxQuery {

    private final JdbcClient jdbc;

    InboxQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What he has accepted and not yet finished, the next visit first. */
    List<InboxEntry> accepted(PersonId expert) {
        return jdbc.sql("""
                select o.order_id, b.words, coalesce(h.name, '') as town_name, b.place, b.asker_name, v.from_at,
                       coalesce(v.remote, false) as remote,
                       (select count(*) from visit.proposal p where p.order_id = o.order_id and p.state = 'OPEN' and p.voice <> 'EXPERT')
                         as proposals,
                       (select count(*) from visit.proposal p where p.order_id = o.order_id and p.state = 'OPEN' and p.voice = 'EXPERT')
                         as asked
                from dispatch.work_order o
                join dispatch.brief b using (request_id)
                left join organization.region h on h.code_system = 'NBS' and h.code = b.town and h.valid_to is null
                left join lateral (
                  select from_at, remote from visit.visit
                  where order_id = o.order_id and state in ('SCHEDULED', 'IN_SERVICE') order by from_at limit 1) v on true
                where o.state = 'ACCEPTED' and o.expert_id = :expert
                order by v.from_at nulls last, o.answered_at, o.order_id
                """).param("expert", expert).query(Rows.of(InboxEntry.class)).list();
    }
}
