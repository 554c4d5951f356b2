package org.touyan.service.dispatch.choice;

import java.time.Clock;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;
import org.touyan.service.request.RequestId;

/** 点一下为什么: says afterwards why another was invited. Nobody has to. */
@Component
public class SayWhy {

    private final WorkOrders orders;
    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Clock clock;

    SayWhy(WorkOrders orders, JdbcClient jdbc, AuditTrail trail, Clock clock) {
        this.orders = orders;
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public RequestId say(Actor actor, OrderId id, Why why) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        WorkOrder order = orders.findById(id).filter(o -> isOther(o.id()))
                .orElseThrow(() -> new NotFound("another choice " + id));
        if (!why.said()) {
            throw RuleBroken.at("reason", "dispatch.choice.unsaid");
        }
        enter(order, why, clock.instant());
        trail.note(actor, "order.choice-explained", "order", id, order.path(), "because",
                why.reason() == null ? "" : why.reason());
        return order.request();
    }

    void enter(WorkOrder order, Why why, Instant at) {
        jdbc.sql("""
                insert into dispatch.choice_reason (reason_id, order_id, org_path, reason, words, said_at)
                values (:id, :order, :path, :reason, :words, :at)
                """)
                .param("id", Uuid7.next())
                .param("order", order.id())
                .param("path", order.path())
                .param("reason", why.reason())
                .param("words", why.words())
                .param("at", at)
                .update();
    }

    private boolean isOther(OrderId order) {
        return jdbc.sql("select exists (select 1 from dispatch.other_choice where order_id = :order)")
                .param("order", order)
                .query(Rows.of(Boolean.class))
                .single();
    }
}
