package org.touyan.service.menu.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;

import org.springframework.stereotype.Component;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Chore;

/** From its day on, the next month's list is drafted, once. */
@Component
class DraftNextMonth implements Chore {

    private final AssembleDraft assembleDraft;
    private final Parameters parameters;
    private final Clock clock;

    DraftNextMonth(AssembleDraft assembleDraft, Parameters parameters, Clock clock) {
        this.assembleDraft = assembleDraft;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "menu.draft";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        LocalDate today = Beijing.day(clock.instant());
        if (today.getDayOfMonth() >= parameters.number("menu.draft.day")) {
            assembleDraft.assemble(Actor.SYSTEM, YearMonth.from(today).plusMonths(1));
        }
    }
}
