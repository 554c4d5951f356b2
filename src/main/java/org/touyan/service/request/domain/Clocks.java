package org.touyan.service.request.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When what happened, and until when the present state may last.
 *
 * @param answerDue   of the present state
 * @param escalatedAt when the missed deadline was told to those above; null again with the next state
 */
public record Clocks(
        Instant answerDue, @Nullable Instant escalatedAt, @Nullable Instant triagedAt, @Nullable Instant takenAt,
        @Nullable Instant deliveredAt, @Nullable Instant endedAt) {

    static Clocks startedWith(Instant due) {
        return new Clocks(due, null, null, null, null, null);
    }

    Clocks triaged(Instant at, Instant due) {
        return new Clocks(due, null, at, takenAt, deliveredAt, endedAt);
    }

    Clocks taken(Instant at, Instant due) {
        return new Clocks(due, null, triagedAt, at, deliveredAt, endedAt);
    }

    Clocks delivered(Instant at, Instant due) {
        return new Clocks(due, null, triagedAt, takenAt, at, endedAt);
    }

    /** Nobody holds it any more: it waits for an expert again. */
    Clocks waiting(Instant due) {
        return new Clocks(due, null, triagedAt, null, null, null);
    }

    Clocks ended(Instant at) {
        return new Clocks(answerDue, escalatedAt, triagedAt, takenAt, deliveredAt, at);
    }

    Clocks escalated(Instant at) {
        return new Clocks(answerDue, at, triagedAt, takenAt, deliveredAt, endedAt);
    }
}
