package org.touyan.service.request.review;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;

/** Two questions and a word. */
public record ReviewForm(Review.@Nullable Solved solved, Review.@Nullable Content content, String words, boolean again) {

    public static final ReviewForm EMPTY = new ReviewForm(null, null, "", false);

    /** The answer, or null with an error at the question that was left out. */
    @Nullable
    Review review(FormErrors errors) {
        if (solved == null) {
            errors.add("solved", "request.review.solved-missing");
            return null;
        }
        return new Review(solved, content, words, again);
    }
}
