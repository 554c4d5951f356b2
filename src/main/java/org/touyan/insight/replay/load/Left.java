package org.touyan.insight.replay.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be left out of the data set, to see what becomes of the sentences: {@code --without contract}. */
public enum Left {

    /** One apprentice's contract. */
    CONTRACT,
    /** All households that were asked about their income: a mean without its denominator. */
    HOUSEHOLDS;

    public static Optional<Left> typed(String word) {
        return Arrays.stream(values()).filter(left -> left.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
    }
}
