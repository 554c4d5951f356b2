package org.touyan.service.dispatch.card;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.service.dispatch.OrderId;

/** Row-level security leaves an expert his own orders and those open to all; of their requests he sees the copy. */
@Component
class CardQuery {

    private final JdbcClient jdbc;

    CardQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CardRow> waiting(UUID person, boolean toAll, @Nullable OrderId order, Instant now) {
        return jdbc.sql("""
                select o.order_id, o.to_all, o.lead, b.words, b.asker_name, coalesce(regexp_replace(h.name, '(街道|镇|乡)$', ''), '') as town_name, b.place,
                       t.minutes, coalesce(t.by_boat, false) as boat, b.wish, b.wish_words, b.wish_from, b.wish_to, o.answer_by,
                       coalesce(f.ids, '') as photos, o.reasons
                from dispatch.work_order o
                join dispatch.brief b using (request_id)
                left join roster.person p on p.person_id = :person
                left join organization.region h on h.code_system = 'NBS' and h.code = b.town and h.valid_to is null
                left join organization.travel_minutes t on t.from_code = p.town and t.to_code = b.town
                left join lateral (
                  select string_agg(file_id::text, ' ' order by file_id) as ids
                  from storage.file where kind = 'request' and owner_subject = o.request_id) f on true
                where o.tell_at <= :now
                  and case when :toAll then o.state = 'OPEN' else o.state = 'OFFERED' and o.expert_id = :person end
                  and (:order::uuid is null or o.order_id = :order::uuid)
                order by o.answer_by, o.order_id
                """)
                .param("person", person)
                .param("toAll", toAll)
                .param("order", order == null ? null : order.value())
                .param("now", now)
                .query(Rows.of(CardRow.class))
                .list();
    }
}
