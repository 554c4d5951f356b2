package org.touyan.outreach.lecture.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What was held: when it really began, how long it was, how many were counted, and one remark. */
public record Session(@Nullable Instant startedAt, @Nullable Integer minutes, @Nullable Integer headsCounted, String remark) {

    static final Session NOT_YET = new Session(null, null, null, "");
}
