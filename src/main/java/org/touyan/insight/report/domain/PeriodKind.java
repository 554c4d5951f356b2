package org.touyan.insight.report.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

import org.touyan.insight.impact.domain.Period;

/** For which times a form is filled in. */
public enum PeriodKind {
    MONTH, QUARTER, YEAR;

    /** The last one that is over on that day. */
    public Period lastOver(LocalDate today) {
        return around(today).before();
    }

    public boolean fits(Period period) {
        return around(period.first()).equals(period);
    }

    private Period around(LocalDate day) {
        return switch (this) {
            case MONTH -> Period.month(YearMonth.from(day));
            case QUARTER -> Period.quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> Period.year(day.getYear());
        };
    }
}
