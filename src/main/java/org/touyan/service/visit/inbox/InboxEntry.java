package org.touyan.service.visit.inbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.service.dispatch.OrderId;

/**
 * One accepted order.
 *
 * @param fromAt    when the visit begins; null while no time is agreed
 * @param proposals times the other side has proposed
 * @param asked     times he has proposed himself, still unanswered
 */
public record InboxEntry(
        OrderId orderId, String words, String townName, String place, String askerName, @Nullable Instant fromAt, boolean remote,
        int proposals, int asked) {

    public String where() {
        return townName + place;
    }

    public String page() {
        return "/me/t/" + orderId;
    }

    boolean past(Instant now) {
        return fromAt != null && !fromAt.isAfter(now);
    }
}
