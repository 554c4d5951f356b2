package org.touyan.service.request.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.Wish;

/**
 * What is needed, and when it suits.
 *
 * @param subject   code of the catalog
 * @param words     one sentence, as the asker said it
 * @param wishWords when it suits, in words; empty unless an appointment is wished
 */
public record Need(
        String subject, String words, Wish wish, String wishWords, @Nullable Instant wishFrom, @Nullable Instant wishTo,
        @Nullable PersonId namedExpert) {

    public Need {
        if (wishFrom != null && wishTo != null && !wishFrom.isBefore(wishTo)) {
            throw new IllegalArgumentException("wish %s–%s (expected: from < to)".formatted(wishFrom, wishTo));
        }
    }

    Need about(String otherSubject) {
        return new Need(otherSubject, words, wish, wishWords, wishFrom, wishTo, namedExpert);
    }

    Need wishing(Wish other, String otherWords) {
        return new Need(subject, words, other, otherWords, null, null, namedExpert);
    }

    /** A time of the monthly list: it is wished for, and so is whoever gives it. */
    public Need ordered(String time, Instant from, Instant to, @Nullable PersonId by) {
        return new Need(subject, words, Wish.APPOINTMENT, time, from, to, by == null ? namedExpert : by);
    }
}
