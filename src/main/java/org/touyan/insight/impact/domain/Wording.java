package org.touyan.insight.impact.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.touyan.foundation.shared.BusinessRule;

/** When a round word may stand for a number; otherwise the number itself is said. */
public final class Wording {

    private static final int TENTHS = 10;
    private static final int TWENTIETHS = 20;

    private Wording() {}

    @BusinessRule(id = "IMP-1", says = "“Nearly X” is said only of what is below X and no less than nine tenths of it.", source = "domain §5")
    public static boolean nearly(long value, long round) {
        return value * TENTHS >= round * (TENTHS - 1) && value < round;
    }

    @BusinessRule(id = "IMP-2", says = "“More than X” (X余, X多) is said only of what is above X, by less than one unit of its last digit that is not zero.", source = "domain §5")
    public static boolean more(long value, long round) {
        return value > round && value < round + unitOf(round);
    }

    @BusinessRule(id = "IMP-3", says = "“Over X” is said only of what is above X.", source = "domain §5")
    public static boolean over(long value, long round) {
        return value > round;
    }

    @BusinessRule(id = "IMP-4", says = "“Reaches X” is said only of X and of what is above it by no more than a twentieth.", source = "domain §5")
    public static boolean reached(long value, long round) {
        return value >= round && value * TWENTIETHS <= round * (TWENTIETHS + 1);
    }

    /** With one or two digits that are not zero: the roundest first. Empty when the metric or the rules allow none. */
    public static List<Said> possible(Metric metric, BigDecimal value) {
        long whole = value.longValue();
        if (whole < TENTHS || value.stripTrailingZeros().scale() > 0) {
            return List.of();
        }
        return metric.styles().stream().sorted().flatMap(style -> roundest(style, whole).stream()).toList();
    }

    private static Optional<Said> roundest(Style style, long value) {
        return rounds(value).filter(round -> style.allows(value, round)).map(round -> new Said(style, round)).findFirst();
    }

    private static Stream<Long> rounds(long value) {
        long unit = 1;
        while (value / unit >= TENTHS) {
            unit *= TENTHS;
        }
        long coarse = unit;
        long fine = Math.max(1, unit / TENTHS);
        return LongStream
                .of(value / coarse * coarse, (value / coarse + 1) * coarse, value / fine * fine, (value / fine + 1) * fine)
                .distinct()
                .boxed()
                .sorted(Comparator.comparingLong((Long round) -> -unitOf(round)));
    }

    /** Of 3460 it is 10, of 300 it is 100. */
    static long unitOf(long round) {
        long unit = 1;
        while (round > 0 && round % (unit * TENTHS) == 0) {
            unit *= TENTHS;
        }
        return unit;
    }
}
