package org.touyan.service.visit.asker;

import java.time.Instant;

import org.touyan.service.visit.VisitId;

/** The agreed visit that is still to come. */
public record Booked(VisitId visitId, Instant fromAt, boolean remote) {}
