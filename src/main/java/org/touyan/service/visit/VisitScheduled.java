package org.touyan.service.visit;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestId;

/** A time has been agreed. */
public record VisitScheduled(VisitId visit, OrderId order, RequestId request, PersonId expert, OrgPath path, TimeWindow window,
        Instant at) {}
