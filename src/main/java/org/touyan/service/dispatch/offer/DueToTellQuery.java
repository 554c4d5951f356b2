package org.touyan.service.dispatch.offer;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.service.dispatch.OrderId;

/** Invitations of which nobody has been told yet, and whose time has come. */
@Component
class DueToTellQuery {

    private final JdbcClient jdbc;

    DueToTellQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<OrderId> at(Instant now) {
        return jdbc.sql("""
                select order_id
                from dispatch.work_order
                where state = 'OFFERED' and told_at is null and tell_at <= :now
                order by tell_at
                """).param("now", now).query(Rows.of(OrderId.class)).list();
    }
}
