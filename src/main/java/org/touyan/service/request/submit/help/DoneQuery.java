package org.touyan.service.request.submit.help;

import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.NotFound;
import org.touyan.service.request.RequestId;

/** What the asker is told right after sending. */
@Component
class DoneQuery {

    record Row(String number, String askerName, Instant answerDue) {}

    private final JdbcClient jdbc;

    DoneQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Row of(RequestId id) {
        return jdbc.sql("""
                select number, asker_name, answer_due
                from request.help_request
                where request_id = :id
                """)
                .param("id", id)
                .query(Rows.of(Row.class))
                .optional()
                .orElseThrow(() -> new NotFound("request " + id));
    }
}
