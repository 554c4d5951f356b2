package org.touyan.outreach.campaign.plan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.service.dispatch.ChosenElsewhere;
import org.touyan.service.request.RequestId;

/** To a company goes whoever is paired with it: neither the board nor the clock asks somebody else. */
@Component
class PairedOnly implements ChosenElsewhere {

    private final JdbcClient jdbc;
    private final Elevated elevated;

    PairedOnly(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean chooses(RequestId request) {
        return elevated.asSystem(() -> jdbc.sql("select exists (select 1 from campaign.plan where request_id = :request)")
                .param("request", request).query(Boolean.class).single());
    }
}
