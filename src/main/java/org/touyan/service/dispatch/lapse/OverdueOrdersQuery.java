package org.touyan.service.dispatch.lapse;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.service.dispatch.OrderId;

/** Orders whose time to answer is over. */
@Component
class OverdueOrdersQuery {

    private final JdbcClient jdbc;

    OverdueOrdersQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<OrderId> at(Instant now) {
        return jdbc.sql("""
                select order_id
                from dispatch.work_order
                where state in ('OFFERED', 'OPEN') and answer_by <= :now
                order by answer_by
                """).param("now", now).query(Rows.of(OrderId.class)).list();
    }
}
