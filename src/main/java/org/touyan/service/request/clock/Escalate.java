package org.touyan.service.request.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Chore;

/** Tells those above when a request has waited too long. */
@Component
class Escalate implements Chore {

    private final DueQuery due;
    private final RunClock each;
    private final Clock clock;

    Escalate(DueQuery due, RunClock each, Clock clock) {
        this.due = due;
        this.each = each;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "request.escalate";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        due.overdue(now).forEach(id -> each.escalate(id, now));
    }
}
