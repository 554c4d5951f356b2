package org.touyan.service.dispatch.domain;

import java.time.Instant;

/**
 * The three moments of an invitation.
 *
 * @param tellAt   until then it can be undone, and the expert does not hear of it
 * @param answerBy when silence moves on
 */
public record Deadlines(Instant offeredAt, Instant tellAt, Instant answerBy) {

    public Deadlines {
        if (tellAt.isBefore(offeredAt) || answerBy.isBefore(tellAt)) {
            throw new IllegalArgumentException(
                    "offered %s, told %s, answer by %s (expected: in this order)".formatted(offeredAt, tellAt, answerBy));
        }
    }
}
