package org.touyan.service.request;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;

/** A request has been read by staff and may be dispatched. */
public record RequestTriaged(RequestId request, OrgPath path, Instant at) {}
