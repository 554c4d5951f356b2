package org.touyan.insight.replay.write;

import java.time.LocalDate;
import java.util.Locale;

import org.touyan.insight.impact.domain.Period;

/**
 * What is asked for.
 *
 * @param day       of which the text speaks
 * @param asPrinted in the round words of the article or not at all; else in those that fit
 */
public record Asking(LocalDate day, boolean asPrinted, Locale locale) {

    boolean english() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** From 1 January of last year. */
    Period sinceLastYear() {
        return new Period(day.minusYears(1).withDayOfYear(1), day);
    }
}
