package org.touyan.insight.impact.figure;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Span;

/**
 * What of a figure somebody wants to see.
 *
 * @param period null when he named none: this year, or since 1 January of last year
 * @param cut    and tag: only the rows that have this tag; both empty for all
 */
record Asked(int page, boolean sinceLastYear, @Nullable Period period, String cut, String tag) {

    Period period(Metric metric, Instant now) {
        if (period != null) {
            return metric.span() == Span.AS_OF ? Period.upTo(period.last()) : period;
        }
        return sinceLastYear && metric.span() != Span.AS_OF ? Period.sinceLastYear(now) : Period.thisYear(now);
    }

    /** Whether it is the one time at which the public may take apart figures that count people: two of them could be subtracted. */
    boolean usual() {
        return period == null && !sinceLastYear;
    }

    boolean whole() {
        return cut.isEmpty();
    }
}
