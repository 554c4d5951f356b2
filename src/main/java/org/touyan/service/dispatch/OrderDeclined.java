package org.touyan.service.dispatch;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.request.RequestId;

/** An invitation came to nothing, declined or lapsed: the next candidate is asked. Names nobody: declining leaves no mark. */
public record OrderDeclined(OrderId order, RequestId request, OrgPath path, Instant at) {}
