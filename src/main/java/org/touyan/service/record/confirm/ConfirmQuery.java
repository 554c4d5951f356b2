package org.touyan.service.record.confirm;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.service.request.RequestId;

/** The name under which the person served confirmed. */
@Component
class ConfirmQuery {

    private final JdbcClient jdbc;

    ConfirmQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String askerName(RequestId request) {
        return jdbc.sql("select asker_name from dispatch.brief where request_id = :request")
                .param("request", request).query(String.class).single();
    }
}
