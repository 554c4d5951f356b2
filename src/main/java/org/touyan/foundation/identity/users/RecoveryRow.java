package org.touyan.foundation.identity.users;

import java.time.Instant;
import java.util.UUID;

/** @param mine asked for by whoever looks: somebody else must decide */
public record RecoveryRow(UUID id, String name, String reason, String askedName, Instant askedAt, boolean mine) {}
