package org.touyan.outreach.campaign.domain;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** When it is asked about again, and what was said then. */
public record Followed(@Nullable LocalDate followUpDue, @Nullable Holds holds, String followWords, String followedByName,
        @Nullable Instant followedAt) {

    static final Followed NOT_YET = new Followed(null, null, "", "", null);

    static Followed due(LocalDate day) {
        return new Followed(day, null, "", "", null);
    }
}
