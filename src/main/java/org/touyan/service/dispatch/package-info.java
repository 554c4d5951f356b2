/**
 * The work order: an invitation, accepted or declined without penalty; then the next candidate.
 *
 * <p>Starting points: {@link org.touyan.service.dispatch.Orders}. Facts out: {@link org.touyan.service.dispatch.OrderOffered},
 * {@link org.touyan.service.dispatch.OrderAccepted}, {@link org.touyan.service.dispatch.OrderDeclined},
 * {@link org.touyan.service.dispatch.OrderReleased}. Signal in: {@link org.touyan.service.dispatch.OrderServed}.
 *
 * <p>Invariants: one living lead order per request; a decline is free and shown in no report; silence moves on by itself.
 */
@ApplicationModule(id = "dispatch", displayName = "Dispatch 派单", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "identity", "storage", "notification", "catalog", "organization", "roster", "request",
        "matching"})
@NullMarked
package org.touyan.service.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
