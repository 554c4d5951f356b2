package org.touyan.service.record.capture;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;

/** What a record takes over from the order, and what else the volunteer did around that time. */
@Component
class CaptureQuery {

    /** @param leader who invited the expert, or the expert himself when the clock went on by itself */
    record Origin(String number, String words, String town, String place, String leader) {}

    private final JdbcClient jdbc;

    CaptureQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Origin origin(OrderId order) {
        return jdbc.sql("""
                select b.number, b.words, b.town, b.place, o.offered_by_name as leader
                from dispatch.work_order o join dispatch.brief b on b.request_id = o.request_id
                where o.order_id = :order
                """).param("order", order).query(Origin.class).single();
    }

    boolean overlaps(PersonId expert, Instant from, Instant to) {
        return jdbc.sql("""
                select exists (select 1 from record.service_record r
                where r.expert_id = any(roster.selves(:expert)) and r.state not in ('CORRECTED', 'VOIDED')
                  and tstzrange(r.started_at, r.started_at + make_interval(mins => r.minutes))
                      && tstzrange(cast(:from as timestamptz), cast(:to as timestamptz)))
                """).param("expert", expert).param("from", from).param("to", to).query(Boolean.class).single();
    }

    int halfHoursOn(PersonId expert, LocalDate day) {
        return jdbc.sql("""
                select coalesce(sum(r.half_hours), 0) from record.service_record r
                where r.expert_id = any(roster.selves(:expert)) and r.day = :day and r.state not in ('CORRECTED', 'VOIDED')
                """).param("expert", expert).param("day", day).query(Integer.class).single();
    }
}
