package org.touyan.insight.impact.domain;

import org.touyan.foundation.shared.BusinessRule;

/** When a round word may stand for a number; otherwise the number itself is said. */
public final class Wording {

    private static final int TENTHS = 10;

    private Wording() {}

    @BusinessRule(id = "IMP-1", says = "“Nearly X” is said only of what is below X and no less than nine tenths of it.", source = "domain §5")
    public static boolean nearly(long value, long round) {
        return value * TENTHS >= round * (TENTHS - 1) && value < round;
    }
}
