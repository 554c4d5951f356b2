package org.touyan.service.dispatch;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;

/** One who is to come along with the lead expert has said yes. */
public record CompanionAccepted(OrderId order, RequestId request, PersonId expert, OrgPath path, Instant at) {}
