package org.touyan.people.mentoring.domain;

import java.time.LocalDate;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;

/** From when until when, and how often that was prolonged. */
public record Span(LocalDate fromDay, LocalDate untilDay, int extensions) {

    /** @param least and {@code most} in months */
    public static Span of(LocalDate from, LocalDate until, int least, int most) {
        if (until.isBefore(from.plusMonths(least).minusDays(1)) || until.isAfter(from.plusMonths(most))) {
            throw RuleBroken.at("untilDay", "mentoring.term.range", least, most);
        }
        return new Span(from, until, 0);
    }

    @BusinessRule(id = "MEN-4", says = "A contract is prolonged once, by a year at most.")
    public Span prolonged(LocalDate until) {
        if (extensions > 0) {
            throw RuleBroken.at("until", "mentoring.extend.once");
        }
        if (!until.isAfter(untilDay) || until.isAfter(untilDay.plusYears(1))) {
            throw RuleBroken.at("until", "mentoring.extend.range");
        }
        return new Span(fromDay, until, extensions + 1);
    }
}
