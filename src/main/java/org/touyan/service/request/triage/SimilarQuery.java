package org.touyan.service.request.triage;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.service.request.RequestId;

/** Open requests that may be the same matter. */
@Component
class SimilarQuery {

    private static final double WHOLE = 100.0;

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final Clock clock;

    SimilarQuery(JdbcClient jdbc, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @BusinessRule(id = "REQ-11", says = "Requests from one phone whose words resemble each other within the days of the parameter request.similar.days are shown to staff for merging, unless they were ordered together; nobody merges but they.")
    public List<TriagePanel.Twin> to(RequestId request) {
        return jdbc.sql("""
                select o.request_id as id, o.number, o.words, o.state
                from request.help_request r
                  join request.help_request o on o.phone_print = r.phone_print and o.request_id <> r.request_id
                where r.request_id = :request
                  and o.submitted_at > :since
                  and o.state in ('SUBMITTED', 'TRIAGED', 'TAKEN', 'DELIVERED', 'REOPENED')
                  and similarity(o.words, r.words) >= :alike
                  and not exists (select 1 from menu.place mine join menu.place other using (series)
                    where mine.holder = r.request_id and other.holder = o.request_id)
                order by o.submitted_at desc
                limit 5
                """)
                .param("request", request)
                .param("since", clock.instant().minus(Duration.ofDays(parameters.number("request.similar.days"))))
                .param("alike", parameters.number("request.similar.percent") / WHOLE)
                .query(Rows.of(TriagePanel.Twin.class))
                .list();
    }
}
