package org.touyan.service.request.signal;

import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;

/** Who has helped with a request: none of them may key the asker's answer. */
@Component
class Helpers {

    private final JdbcClient jdbc;

    Helpers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(RequestId request, PersonId expert, Instant since) {
        jdbc.sql("""
                insert into request.helper (request_id, person_id, since)
                values (:request, :person, :since)
                on conflict (request_id, person_id) do nothing
                """)
                .param("request", request)
                .param("person", expert)
                .param("since", since)
                .update();
    }
}
