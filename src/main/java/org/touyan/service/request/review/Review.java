package org.touyan.service.request.review;

import org.jspecify.annotations.Nullable;

/**
 * What the asker says after the visit.
 *
 * @param content null when he does not say
 * @param words   a sentence; needed unless it is solved
 * @param again   partly solved, and somebody should come again
 */
public record Review(Solved solved, @Nullable Content content, String words, boolean again) {

    /** Whether the problem is gone. */
    public enum Solved {
        YES, PARTLY, NO
    }

    /** Whether the asker is content. */
    public enum Content {
        GOOD, FAIR, BAD
    }

    boolean seeksHelpAgain() {
        return solved == Solved.NO || (solved == Solved.PARTLY && again);
    }
}
