package org.touyan.service.dispatch;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.request.RequestId;

/** Whoever was to come along does not come, whether he had said yes or not: the lead expert still does. */
public record CompanionReleased(OrderId order, RequestId request, OrgPath path, Instant at) {}
