package org.touyan.service.visit.arrange;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.touyan.service.visit.domain.MissedBy;

/** Why nobody came. */
record MissForm(@NotNull(message = "{visit.miss.why.missing}") @Nullable MissedBy by) {}
