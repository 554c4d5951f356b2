package org.touyan.service.dispatch;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestReleased;

/** An accepted order has been given back: the request is free again. */
public record OrderReleased(OrderId order, RequestId request, OrgPath path, Instant at) implements RequestReleased {}
