package org.touyan.service.dispatch;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.request.RequestId;

/** Somebody who was invited, and has not answered, is not asked any more. */
public record InvitationTakenBack(OrderId order, RequestId request, OrgPath path, Instant at) {}
