package org.touyan.outreach.campaign.domain;

import java.time.LocalDate;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;

/** From when to when, and for what. */
public record Term(LocalDate fromDay, LocalDate untilDay, String goals) {

    private static final int LONGEST_GOALS = 300;

    public static Term of(LocalDate from, LocalDate until, String goals) {
        if (until.isBefore(from)) {
            throw RuleBroken.at("untilDay", "campaign.days.order");
        }
        return new Term(from, until, FreeText.check(goals, 2, LONGEST_GOALS).orRefuse("goals"));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(untilDay);
    }
}
