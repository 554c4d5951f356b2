package org.touyan.service.visit.arrange;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.VisitState;

/** One visit of an order. */
public record VisitRow(VisitId visitId, VisitState state, Instant fromAt, Instant toAt, boolean remote, boolean risky,
        @Nullable Integer minutes, @Nullable Outcome outcome, String note) {

    public boolean booked() {
        return state == VisitState.SCHEDULED;
    }

    public boolean living() {
        return booked() || state == VisitState.IN_SERVICE;
    }
}
