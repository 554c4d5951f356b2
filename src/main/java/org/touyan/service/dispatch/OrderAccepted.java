package org.touyan.service.dispatch;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestTaken;

/** The lead expert has said yes. */
public record OrderAccepted(OrderId order, RequestId request, PersonId expert, OrgPath path,
        Instant at) implements RequestTaken {}
