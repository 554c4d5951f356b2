package org.touyan.service.visit.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.dispatch.DaySheetLine;
import org.touyan.service.dispatch.DaySheetLines;
import org.touyan.service.dispatch.OrderId;

/** Tells the day sheet what is agreed. */
@Component
class AgreedTimes implements DaySheetLines {

    record Agreed(OrderId orderId, Instant fromAt, Instant toAt, boolean remote) {}

    private final JdbcClient jdbc;

    AgreedTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DaySheetLine> of(Collection<OrderId> orders) {
        return jdbc.sql("""
                select order_id, from_at, to_at, remote from visit.visit
                where order_id = any (:orders) and state in ('SCHEDULED', 'IN_SERVICE') order by from_at
                """).param("orders", orders.toArray(OrderId[]::new)).query(Rows.of(Agreed.class)).list().stream()
                .map(a -> new DaySheetLine(a.orderId(), new TimeWindow(a.fromAt(), a.toAt()), a.remote()))
                .toList();
    }
}
