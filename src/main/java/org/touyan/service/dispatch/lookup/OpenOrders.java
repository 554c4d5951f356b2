package org.touyan.service.dispatch.lookup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.people.roster.OpenWork;
import org.touyan.people.roster.PersonId;

/** Offers and orders that somebody still has before him, wherever they come from. */
@Component
class OpenOrders implements OpenWork {

    private final JdbcClient jdbc;
    private final Elevated elevated;

    OpenOrders(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @Override
    public boolean open(PersonId person) {
        return elevated.asSystem(() -> jdbc.sql("""
                select exists (select 1 from dispatch.work_order where expert_id = :person and state in ('OFFERED', 'ACCEPTED'))
                """).param("person", person).query(Rows.of(Boolean.class)).single());
    }
}
