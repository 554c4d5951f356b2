package org.touyan.service.dispatch.accept;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.service.dispatch.OrderId;

/** What became of an order that was open to all. */
@Component
class ClaimQuery {

    private final JdbcClient jdbc;

    ClaimQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody was faster: the order that was open to all can no longer be seen. */
    boolean gone(OrderId order) {
        return jdbc.sql("select dispatch.gone(:order)").param("order", order.value()).query(Boolean.class).single();
    }
}
