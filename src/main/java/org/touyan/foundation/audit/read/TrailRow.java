package org.touyan.foundation.audit.read;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** @param position in the chain; null while the link is not tied yet */
public record TrailRow(long entryId, Instant at, String act, String actorRole, String actorName, String subjectKind,
        String subjectId, String orgPath, String detail, @Nullable Long position) {}
