package org.touyan.service.visit.feed;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.people.roster.PersonId;

/** Visits as a calendar asks for them. */
@Component
class ComingQuery {

    private static final String SELECT = """
            select v.visit_id, v.order_id, v.state, v.from_at, v.to_at, v.sequence, v.remote,
                   coalesce(h.name, '') as town_name, b.words, b.asker_name, b.number
            from visit.visit v
            join dispatch.brief b using (request_id)
            left join organization.region h on h.code_system = 'NBS' and h.code = b.town and h.valid_to is null
            where v.to_at >= :since
            """;
    private static final String ORDER = " order by v.from_at, v.visit_id";

    private final JdbcClient jdbc;

    ComingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every visit of this expert from that moment on, called off ones too. */
    List<Coming> of(PersonId expert, Instant since) {
        return jdbc.sql(SELECT + "and v.expert_id = any(roster.selves(:expert))" + ORDER).param("expert", expert)
                .param("since", since)
                .query(Rows.of(Coming.class)).list();
    }

    /** Every visit in sight, called off ones too: staff see their part of the tree. */
    List<Coming> inSight(Instant since) {
        return jdbc.sql(SELECT + ORDER).param("since", since).query(Rows.of(Coming.class)).list();
    }
}
