package org.touyan.browser;

/**
 * What somebody must do on his way, in the operators of the keystroke-level model: S. K. Card, T. P. Moran, A. Newell, The
 * Keystroke-Level Model for User Performance Time with Interactive Systems, Communications of the ACM 23 (1980) 7, 396–410. It
 * speaks of somebody who knows what to do and makes no mistake; reading is not part of it. Every key is therefore given the time
 * of the slowest typist, and every step a thought of its own.
 */
final class Effort {

    /** K, the worst typist, unfamiliar with the keyboard. */
    private static final double KEY = 1.20;
    /** P, and H both ways. */
    private static final double POINT = 1.10;
    private static final double HANDS = 2 * 0.40;
    /** M. */
    private static final double THINK = 1.35;
    /** R, which the model leaves to the system: a page over a slow net. */
    private static final double ANSWER = 1.50;
    /** A character by its sound: the longest usual syllables have four letters, and one key chooses. */
    private static final int KEYS_OF_A_CHARACTER = 5;
    private static final int FIRST_WIDE_CHARACTER = 0x2E80;

    private final Walk walk;
    private int pages = 1;
    private int taps;
    private int keys;
    private int fields;

    /** From the page the walk has come to. */
    Effort(Walk walk) {
        this.walk = walk;
    }

    Effort press(String selector) {
        walk.press(selector);
        pages++;
        taps++;
        return this;
    }

    Effort tap(String selector) {
        walk.tap(selector);
        taps++;
        return this;
    }

    Effort type(String selector, String text) {
        walk.type(selector, text);
        taps++;
        fields++;
        keys += text.codePoints().map(c -> c >= FIRST_WIDE_CHARACTER ? KEYS_OF_A_CHARACTER : 1).sum();
        return this;
    }

    double seconds() {
        return taps * (THINK + POINT + KEY) + fields * HANDS + keys * KEY + (pages - 1) * ANSWER;
    }

    int pages() {
        return pages;
    }

    int taps() {
        return taps;
    }

    int fields() {
        return fields;
    }
}
