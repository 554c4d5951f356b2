package org.touyan.service.request;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;

/** The asker says the problem is not solved: the request seeks help again. */
public record RequestReopened(RequestId request, OrgPath path, Instant at) {}
