package org.touyan.service.visit.asker;

import java.time.Instant;
import java.util.UUID;

import org.touyan.foundation.web.Ui;
import org.touyan.service.visit.slot.Windows;

/** A time proposed by the expert or by staff, or by the asker. */
public record OpenTime(UUID proposalId, boolean own, Instant fromAt, Instant toAt) {

    public String when(Ui ui) {
        return Windows.say(ui, fromAt, toAt);
    }
}
