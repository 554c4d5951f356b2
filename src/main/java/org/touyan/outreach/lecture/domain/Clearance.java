package org.touyan.outreach.lecture.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * Who has read the text, and until when it may be told.
 *
 * @param remark why it was sent back or withdrawn
 */
public record Clearance(@Nullable UUID submittedBy, String submittedByName, @Nullable Instant submittedAt,
        @Nullable UUID settledBy, String settledByName, @Nullable Instant settledAt, @Nullable LocalDate validUntil,
        @Column("remark") String remark) {

    static final Clearance NOT_YET = new Clearance(null, "", null, null, "", null, null, "");

    Clearance submitted(@Nullable UUID by, String name, Instant at) {
        return new Clearance(by, name, at, null, "", null, null, "");
    }

    Clearance settled(@Nullable UUID by, String name, Instant at, @Nullable LocalDate until, String words) {
        return new Clearance(submittedBy, submittedByName, submittedAt, by, name, at, until, words);
    }
}
