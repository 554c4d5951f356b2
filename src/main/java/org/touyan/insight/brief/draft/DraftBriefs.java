package org.touyan.insight.brief.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;

import org.springframework.stereotype.Component;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Chore;
import org.touyan.insight.brief.domain.BriefKind;
import org.touyan.insight.impact.domain.Period;

/** From its day on, last month's brief is there, once; from the same day of January on, last year's report too. */
@Component
class DraftBriefs implements Chore {

    private final DraftBrief draftBrief;
    private final Parameters parameters;
    private final Clock clock;

    DraftBriefs(DraftBrief draftBrief, Parameters parameters, Clock clock) {
        this.draftBrief = draftBrief;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "brief.draft";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        LocalDate today = Beijing.day(clock.instant());
        if (today.getDayOfMonth() < parameters.number("brief.draft.day")) {
            return;
        }
        draftBrief.draft(Actor.SYSTEM, BriefKind.MONTHLY, Period.month(YearMonth.from(today).minusMonths(1)));
        if (today.getMonthValue() == 1) {
            draftBrief.draft(Actor.SYSTEM, BriefKind.YEARLY, Period.year(today.getYear() - 1));
        }
    }
}
