package org.touyan.service.dispatch.lapse;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Chore;
import org.touyan.service.dispatch.domain.OneByOne;

/** Watches the deadlines of all invitations. */
@Component
class LapseOffers implements Chore {

    private final OverdueOrdersQuery overdue;
    private final LapseOrder one;
    private final Clock clock;

    LapseOffers(OverdueOrdersQuery overdue, LapseOrder one, Clock clock) {
        this.overdue = overdue;
        this.one = one;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dispatch.lapse-offers";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        OneByOne.each(overdue.at(clock.instant()), order -> one.lapse(Acting.current(), order));
    }
}
