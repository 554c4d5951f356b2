package org.touyan.foundation.web.ui;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Someone who could help, and why: in words, never as a score.
 *
 * @param place 1 for the best
 * @param fit   the word for how well it fits
 */
public record Suggestion(int place, String name, String href, @Nullable Seal seal, String fit, Fit kind, List<Reason> reasons) {

    /** How well it fits: no reservation, one, more. */
    public enum Fit {
        BEST, GOOD, WEAK
    }

    /**
     * @param good a reason for; otherwise a reservation
     * @param word from the fixed vocabulary; empty when the text says all
     * @param wide over the whole width
     */
    public record Reason(boolean good, String word, String text, boolean wide) {

        public String style() {
            return (good ? "" : "no") + (wide ? " wide" : "");
        }
    }

    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    public String tag() {
        return switch (kind) {
            case BEST -> "ok";
            case GOOD -> "go";
            case WEAK -> "new";
        };
    }
}
