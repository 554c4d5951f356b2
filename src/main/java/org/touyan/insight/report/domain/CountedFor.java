package org.touyan.insight.report.domain;

import org.touyan.insight.impact.domain.Period;

/** For which time a cell counts, seen from the period of its report. */
public enum CountedFor {
    NOW, BEFORE, YEAR_EARLIER;

    public Period of(Period period) {
        return switch (this) {
            case NOW -> period;
            case BEFORE -> period.before();
            case YEAR_EARLIER -> period.yearEarlier();
        };
    }
}
