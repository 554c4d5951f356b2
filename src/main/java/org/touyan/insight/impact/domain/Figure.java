package org.touyan.insight.impact.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.touyan.foundation.shared.BusinessRule;

/**
 * A number with all that makes it one: what was counted (with unit and source), for which time, in which round words it may be said,
 * and as of when it was computed.
 *
 * @param value zero when there are no rows
 * @param rows  how many it was made from: the denominator of a share, the n of a mean
 */
public record Figure(Metric metric, Period period, BigDecimal value, long rows, Instant asOf) {

    /** Whether it can be said at all. */
    @BusinessRule(id = "IMP-5", says = "A share, a mean or a median is not said without the number of cases behind it, and not at all when there are none.", source = "domain §5 E32")
    public boolean sayable() {
        return rows > 0 || !metric.measure().relative();
    }

    /** The round words that may stand for it. */
    public List<Said> sayings() {
        return sayable() ? Wording.possible(metric, value) : List.of();
    }

    public boolean mayBeSaid(Style style, long round) {
        return metric.styles().contains(style) && sayable() && value.stripTrailingZeros().scale() <= 0
                && style.allows(value.longValueExact(), round);
    }

    /** Whether somebody may see it: a few households that are poor are nobody's business, and the mean of three of them is not either. */
    public boolean shownTo(boolean staff, int smallest) {
        return switch (metric.cells()) {
            case OPEN -> true;
            case PEOPLE -> staff || !metric.measure().relative() || rows == 0 || rows >= smallest;
            case SENSITIVE -> rows == 0 || rows >= smallest;
        };
    }
}
