package org.touyan.service.visit.arrange;

import java.time.Instant;
import java.util.UUID;

import org.touyan.foundation.web.Ui;
import org.touyan.service.visit.slot.Windows;

/** One open proposal. */
public record ProposalRow(UUID proposalId, boolean byExpert, Instant fromAt, Instant toAt, boolean remote, boolean risky) {

    public String when(Ui ui) {
        return Windows.say(ui, fromAt, toAt);
    }

    /** Where the page says what forbids taking it. */
    public String place() {
        return "proposal-" + proposalId;
    }
}
