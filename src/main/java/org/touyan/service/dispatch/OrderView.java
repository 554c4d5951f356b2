package org.touyan.service.dispatch;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;

/**
 * What the modules to the right may know of a work order.
 *
 * @param expert null while the order is open to all
 * @param lead   false for one who comes along
 */
public record OrderView(OrderId id, RequestId request, @Nullable PersonId expert, boolean lead, OrderState state, OrgPath path,
        Instant offeredAt, @Nullable Instant answeredAt) {}
