package org.touyan.outreach.lecture.assign;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.service.dispatch.ChosenElsewhere;
import org.touyan.service.request.RequestId;

/** A lecture is given by whoever its teams send: the board of requests invites nobody to it. */
@Component
class LectureChoice implements ChosenElsewhere {

    private final JdbcClient jdbc;
    private final Elevated elevated;

    LectureChoice(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean chooses(RequestId request) {
        return elevated.asSystem(() -> jdbc.sql("select exists (select 1 from lecture.booking where request_id = :request)")
                .param("request", request).query(Boolean.class).single());
    }
}
