package org.touyan.people.mentoring.domain;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What became of it.
 *
 * @param levelAfter with the number of its certificate, when there is one
 */
public record Result(@Nullable LocalDate signedOn, @Nullable Instant activatedAt, @Nullable LocalDate endedOn,
        @Nullable EndReason endedReason, String endedWords, @Nullable String levelAfter, String certificateNo,
        String resultWords) {

    public static final Result NONE = new Result(null, null, null, null, "", null, "", "");

    Result signed(LocalDate day, Instant now) {
        return new Result(day, now, null, null, "", null, "", "");
    }

    Result ended(LocalDate day, EndReason reason, String words) {
        return new Result(signedOn, activatedAt, day, reason, words, levelAfter, certificateNo, resultWords);
    }

    Result reached(LocalDate day, @Nullable String level, String certificate, String words) {
        return new Result(signedOn, activatedAt, day, EndReason.GRADUATED, "", level, certificate, words);
    }
}
