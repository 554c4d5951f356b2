package org.touyan.service.dispatch.daysheet;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;

/** Orders that somebody has accepted, with what the day sheet says of them. */
@Component
class HeldOrdersQuery {

    private final JdbcClient jdbc;

    HeldOrdersQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HeldOrder> all() {
        return jdbc.sql("""
                select o.order_id, p.name as expert, o.lead, b.number, b.words, coalesce(regexp_replace(h.name, '(街道|镇|乡)$', ''), '') as town_name, b.place,
                       b.asker_name, b.phone, b.risk_note
                from dispatch.work_order o
                join dispatch.brief b using (request_id)
                join roster.cards(array(select expert_id from dispatch.work_order where state = 'ACCEPTED')) p on p.id = o.expert_id
                left join organization.region h on h.code_system = 'NBS' and h.code = b.town and h.valid_to is null
                where o.state = 'ACCEPTED'
                order by o.answered_at, o.order_id
                """).query(Rows.of(HeldOrder.class)).list();
    }
}
