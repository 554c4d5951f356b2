package org.touyan.service.visit.asker;

import java.time.Instant;

import org.touyan.foundation.shared.TimeWindow;
import org.touyan.foundation.web.Ui;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.slot.Windows;

/** The agreed visit that is still to come. */
public record Booked(VisitId visitId, Instant fromAt, Instant toAt, boolean remote) {

    TimeWindow window() {
        return new TimeWindow(fromAt, toAt);
    }

    public String when(Ui ui) {
        return Windows.say(ui, fromAt, toAt);
    }
}
