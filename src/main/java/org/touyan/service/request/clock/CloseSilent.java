package org.touyan.service.request.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Chore;

/** Closes what was served and not spoken of again. */
@Component
class CloseSilent implements Chore {

    private final DueQuery due;
    private final RunClock each;
    private final Clock clock;

    CloseSilent(DueQuery due, RunClock each, Clock clock) {
        this.due = due;
        this.each = each;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "request.close-silent";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        due.silent(now).forEach(id -> each.closeSilent(id, now));
    }
}
