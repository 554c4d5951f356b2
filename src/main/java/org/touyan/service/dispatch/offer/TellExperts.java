package org.touyan.service.dispatch.offer;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Chore;
import org.touyan.service.dispatch.domain.OneByOne;

/** Sends invitations on their way when they can no longer be undone. */
@Component
class TellExperts implements Chore {

    private final DueToTellQuery due;
    private final TellExpert one;
    private final Clock clock;

    TellExperts(DueToTellQuery due, TellExpert one, Clock clock) {
        this.due = due;
        this.one = one;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dispatch.tell-experts";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        OneByOne.each(due.at(clock.instant()), one::tell);
    }
}
