package org.touyan.service.visit.calendar;

import java.time.Instant;

import org.touyan.foundation.shared.TimeWindow;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.VisitState;

/** One visit of the calendar. */
public record CalendarRow(
        VisitId visitId, OrderId orderId, PersonId expertId, String expert, VisitState state, Instant fromAt, Instant toAt,
        boolean remote, String words, String townName, String place, String number) {

    TimeWindow window() {
        return new TimeWindow(fromAt, toAt);
    }

    /** The word when it is over and nobody has written it up. */
    public boolean unlogged(Instant now) {
        return (state == VisitState.SCHEDULED || state == VisitState.IN_SERVICE) && toAt.isBefore(now);
    }
}
