package org.touyan.service.record.domain;

import java.time.Instant;
import java.util.UUID;

/** The check of a held record by somebody who neither keyed nor confirmed it. */
public record SecondEyes(UUID checkedBy, Instant checkedAt) {}
