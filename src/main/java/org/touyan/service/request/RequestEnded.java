package org.touyan.service.request;

import java.time.Instant;

import org.touyan.foundation.shared.OrgPath;

/** A request has come to an end: closed, cancelled, rejected, transferred or merged. Orders and visits under it are called off. */
public record RequestEnded(RequestId request, RequestState state, OrgPath path, Instant at) {}
