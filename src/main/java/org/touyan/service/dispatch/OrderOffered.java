package org.touyan.service.dispatch;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;

/** An expert has been invited. */
public record OrderOffered(OrderId order, RequestId request, PersonId expert, OrgPath path, Instant answerBy, Instant at) {}
