package org.touyan.service.dispatch.board;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.service.request.RequestId;

/** The orders of one request, the first first. */
@Component
class OrderLinesQuery {

    private final JdbcClient jdbc;

    OrderLinesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrderLine> of(RequestId request, boolean english) {
        return jdbc.sql("""
                select o.order_id, o.expert_id, p.name as expert, o.lead, o.state, o.offered_by is null as by_itself,
                       o.offered_by_name, o.offered_at, o.answer_by, o.answered_at, o.chosen_because,
                       exists (select 1 from dispatch.other_choice x where x.order_id = o.order_id)
                         and not exists (select 1 from dispatch.choice_reason y where y.order_id = o.order_id) as unexplained,
                       case when :english then c.name_en else c.name end as decline_reason
                from dispatch.work_order o
                left join roster.cards(array(select expert_id from dispatch.work_order where request_id = :request)) p on p.id = o.expert_id
                left join catalog.code_table t on t.table_id = 'decline-reason' and t.valid_to is null
                left join catalog.code c on c.table_id = t.table_id and c.edition = t.edition and c.code = o.decline_reason
                where o.request_id = :request
                order by o.offered_at, o.order_id
                """).param("request", request).param("english", english).query(Rows.of(OrderLine.class)).list();
    }
}
