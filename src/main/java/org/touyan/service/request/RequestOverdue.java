package org.touyan.service.request;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;

/** A request has waited longer than it may. Told once for each state it waits in. */
public record RequestOverdue(RequestId request, OrgPath path, RequestState state, Instant at) {}
