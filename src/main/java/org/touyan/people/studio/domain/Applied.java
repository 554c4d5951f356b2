package org.touyan.people.studio.domain;

import java.time.Instant;
import java.util.UUID;

/** Who asked for it, and when. */
public record Applied(UUID appliedBy, String appliedByName, Instant appliedAt) {}
