package org.touyan.service.visit.feed;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.people.roster.PersonId;

@Component
class ComingQuery {

    private final JdbcClient jdbc;

    ComingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every visit of this expert from that moment on, called off ones too. */
    List<Coming> of(PersonId expert, Instant since) {
        return jdbc.sql("""
                select v.visit_id, v.order_id, v.state, v.from_at, v.to_at, v.sequence, v.remote,
                       coalesce(h.name, '') as town_name, b.words, b.asker_name
                from visit.visit v
                join dispatch.brief b using (request_id)
                left join organization.region h on h.code_system = 'NBS' and h.code = b.town and h.valid_to is null
                where v.expert_id = :expert and v.to_at >= :since
                order by v.from_at, v.visit_id
                """).param("expert", expert).param("since", since).query(Rows.of(Coming.class)).list();
    }
}
