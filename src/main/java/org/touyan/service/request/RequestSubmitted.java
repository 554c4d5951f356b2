package org.touyan.service.request;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;

/** A request has been accepted into the house. */
public record RequestSubmitted(RequestId request, OrgPath path, Channel channel, boolean urgentWords, Instant at) {}
