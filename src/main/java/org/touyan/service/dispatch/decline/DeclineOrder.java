package org.touyan.service.dispatch.decline;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Named;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.dispatch.CompanionReleased;
import org.touyan.service.dispatch.OrderDeclined;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.dispatch.domain.WorkOrders;

/** 去不了: by the expert himself, or by staff to whom he said so on the phone. */
@Component
public class DeclineOrder {

    private final WorkOrders orders;
    private final Catalog catalog;
    private final AuditTrail trail;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DeclineOrder(WorkOrders orders, Catalog catalog, AuditTrail trail, ApplicationEventPublisher facts, Clock clock) {
        this.orders = orders;
        this.catalog = catalog;
        this.trail = trail;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param reason code of the catalog's reasons to decline; may be left out */
    @BusinessRule(id = "DSP-2", says = "An invitation may be declined without a reason; only the dispatcher of this request sees that it was.", source = "志愿服务条例第二十五条")
    @Transactional
    public void decline(Actor actor, OrderId id, @Nullable String reason) {
        actor.require(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF);
        if (reason != null && Named.find(catalog.declineReasons(), reason).isEmpty()) {
            throw RuleBroken.at("reason", "dispatch.decline.unknown-reason");
        }
        WorkOrder order = orders.hold(id);
        Instant now = clock.instant();
        order.decline(actor, reason, now);
        orders.save(order);
        trail.note(actor, "order.declined", "order", id, order.path(), "request", order.request().toString());
        facts.publishEvent(order.lead()
                ? new OrderDeclined(id, order.request(), order.path(), now)
                : new CompanionReleased(id, order.request(), order.path(), now));
    }
}
