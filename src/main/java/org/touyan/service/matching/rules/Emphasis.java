package org.touyan.service.matching.rules;

import java.util.Locale;

/** How much a reason counts, in a word. */
enum Emphasis {
    MOST, MUCH, SOME, NONE;

    private static final double MUCH_FROM = 0.4;

    static Emphasis of(int weight, int heaviest) {
        if (weight <= 0) {
            return NONE;
        }
        return weight >= heaviest ? MOST : weight >= heaviest * MUCH_FROM ? MUCH : SOME;
    }

    String key() {
        return "matching.rules.emphasis." + name().toLowerCase(Locale.ROOT);
    }
}
