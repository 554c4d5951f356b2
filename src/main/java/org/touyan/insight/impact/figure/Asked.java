package org.touyan.insight.impact.figure;

import java.time.Instant;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.touyan.insight.impact.domain.Period;

/**
 * What of a figure somebody wants to see.
 *
 * @param sinceLastYear 去年以来 instead of this year
 * @param month         that month and no other
 * @param tag           of one of its cuts; empty for all
 */
record Asked(int page, boolean sinceLastYear, @Nullable YearMonth month, String tag) {

    Period period(Instant now) {
        if (month != null) {
            return Period.month(month);
        }
        return sinceLastYear ? Period.sinceLastYear(now) : Period.thisYear(now);
    }
}
