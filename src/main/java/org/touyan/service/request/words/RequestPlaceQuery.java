package org.touyan.service.request.words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.request.RequestId;

/** Which union answers for a request the actor sees. */
@Component
class RequestPlaceQuery {

    private final JdbcClient jdbc;

    RequestPlaceQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OrgPath of(RequestId id) {
        return jdbc.sql("select org_path from request.help_request where request_id = :id")
                .param("id", id)
                .query(Rows.of(OrgPath.class))
                .optional()
                .orElseThrow(() -> new NotFound("request " + id));
    }
}
