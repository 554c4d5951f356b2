package org.touyan.service.request.clock;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.service.request.RequestId;

/** Which requests the clock has to look at; a full hundred at a time. */
@Component
class DueQuery {

    private final JdbcClient jdbc;

    DueQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<RequestId> overdue(Instant now) {
        return jdbc.sql("""
                select request_id
                from request.help_request
                where answer_due < :now and escalated_at is null and state in ('SUBMITTED', 'TRIAGED', 'REOPENED')
                order by answer_due
                limit 100
                """)
                .param("now", now)
                .query(Rows.of(RequestId.class))
                .list();
    }

    @Transactional(readOnly = true)
    List<RequestId> silent(Instant now) {
        return jdbc.sql("""
                select request_id
                from request.help_request
                where answer_due < :now and state = 'DELIVERED'
                order by answer_due
                limit 100
                """)
                .param("now", now)
                .query(Rows.of(RequestId.class))
                .list();
    }
}
