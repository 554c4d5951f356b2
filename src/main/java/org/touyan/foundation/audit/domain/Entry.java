package org.touyan.foundation.audit.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** One act, as it was written down. */
public record Entry(Instant at, String act, @Nullable UUID actorAccount, String actorRole, String actorName,
        String subjectKind, String subjectId, String orgPath, String detail) {

    /** SHA-256 over every field, each with its length before it, so that no two contents look alike. */
    public byte[] digest() {
        var hash = new Hash();
        hash.add(at.getEpochSecond()).add(at.getNano());
        hash.add(act).add(actorAccount == null ? "" : actorAccount.toString()).add(actorRole).add(actorName);
        hash.add(subjectKind).add(subjectId).add(orgPath).add(detail);
        return hash.done();
    }
}
