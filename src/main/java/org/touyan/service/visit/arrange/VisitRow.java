package org.touyan.service.visit.arrange;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.foundation.web.Ui;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.VisitState;
import org.touyan.service.visit.slot.Windows;

/** One visit of an order. */
public record VisitRow(VisitId visitId, VisitState state, Instant fromAt, Instant toAt, boolean remote, boolean risky,
        @Nullable Integer minutes, @Nullable Outcome outcome, String note) {

    TimeWindow window() {
        return new TimeWindow(fromAt, toAt);
    }

    public String when(Ui ui) {
        return Windows.say(ui, fromAt, toAt);
    }

    public boolean booked() {
        return state == VisitState.SCHEDULED;
    }

    public boolean living() {
        return state.living();
    }
}
