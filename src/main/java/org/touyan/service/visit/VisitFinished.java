package org.touyan.service.visit;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderServed;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.ServiceDelivered;

/** The lead expert's last visit of a request is over and logged: the asker is asked whether it helped. */
public record VisitFinished(VisitId visit, OrderId order, RequestId request, PersonId expert, OrgPath path, Instant at)
        implements
            ServiceDelivered,
            OrderServed {}
