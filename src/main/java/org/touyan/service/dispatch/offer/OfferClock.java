package org.touyan.service.dispatch.offer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.WorkingDays;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.service.dispatch.domain.Deadlines;
import org.touyan.service.request.Urgency;

/** When the expert hears of an invitation, and by when he should answer. */
@Component
class OfferClock {

    private final Parameters parameters;
    private final WorkingDays workingDays;
    private final Clock clock;

    OfferClock(Parameters parameters, WorkingDays workingDays, Clock clock) {
        this.parameters = parameters;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** By a person, who may still take it back for some seconds. */
    Deadlines byHand(Urgency urgency) {
        return deadlines(urgency, parameters.duration("order.undo.seconds"));
    }

    Deadlines byItself(Urgency urgency) {
        return deadlines(urgency, Duration.ZERO);
    }

    private Deadlines deadlines(Urgency urgency, Duration undo) {
        Instant now = clock.instant();
        Instant told = now.plus(undo);
        Instant answer = switch (urgency) {
            case TODAY -> told.plus(parameters.duration("order.answer.today.hours"));
            case NORMAL -> workingDays.plus(now, parameters.number("order.answer.workdays"));
        };
        return new Deadlines(now, told, answer.isBefore(told) ? told : answer);
    }
}
