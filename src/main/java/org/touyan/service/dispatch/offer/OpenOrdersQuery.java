package org.touyan.service.dispatch.offer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.people.roster.PersonId;

/** How much an expert holds already, in any union. */
@Component
class OpenOrdersQuery {

    private final JdbcClient jdbc;

    OpenOrdersQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else counts the same expert: two offers at once would each see one too few. */
    int heldAndCounted(PersonId expert) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('dispatch.expert ' || :expert::text, 0))")
                .param("expert", expert.value())
                .query((row, n) -> true)
                .single();
        return jdbc.sql("select dispatch.open_orders(:expert)").param("expert", expert.value()).query(Integer.class).single();
    }
}
