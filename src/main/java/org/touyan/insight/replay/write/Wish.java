package org.touyan.insight.replay.write;

import java.math.BigDecimal;

import org.touyan.insight.impact.domain.Style;

/**
 * In which round words a number would be said, if the rule of the words allows it.
 *
 * @param digits  how many digits of the round number may be other than zero
 * @param printed the round number of the article
 */
record Wish(Style style, int digits, long printed) {

    private static final int TEN = 10;

    /** The round number for a value: above it for 近, below it for all others. */
    long round(BigDecimal value) {
        long whole = value.longValue();
        long unit = 1;
        while (whole / unit >= Math.powExact(TEN, digits)) {
            unit *= TEN;
        }
        long below = whole / unit * unit;
        return style == Style.NEARLY && below < whole ? below + unit : below;
    }
}
