package org.touyan.people.studio.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;

/**
 * The days without a leader.
 *
 * @param changeBy when there has to be another one; null when there is
 */
public record Vacancy(@Nullable LocalDate leaderLeftOn, @Nullable LocalDate changeBy) {

    @BusinessRule(id = "STU-7", says = "A studio without a leader has another within the days of studio.leader-change.days, or is dissolved; it is called after the new one.")
    Vacancy filled(LocalDate today) {
        if (changeBy != null && today.isAfter(changeBy)) {
            throw RuleBroken.because("studio.lead.late", changeBy.toString());
        }
        return over();
    }

    Vacancy over() {
        return new Vacancy(leaderLeftOn, null);
    }
}
