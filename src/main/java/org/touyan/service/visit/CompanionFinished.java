package org.touyan.service.visit;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderServed;

/** The last visit of an expert who came along is over and logged. */
public record CompanionFinished(VisitId visit, OrderId order, OrgPath path, Instant at) implements OrderServed {}
