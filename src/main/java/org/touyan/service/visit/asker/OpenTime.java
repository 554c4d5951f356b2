package org.touyan.service.visit.asker;

import java.time.Instant;
import java.util.UUID;

/** A time proposed by the expert or by staff, or by the asker. */
public record OpenTime(UUID proposalId, boolean own, Instant fromAt) {}
