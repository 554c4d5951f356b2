package org.touyan.foundation.parameter.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A proposal and what became of it.
 *
 * @param state   {@code OPEN}, {@code APPROVED} or {@code REFUSED}
 * @param decider empty while open
 * @param mine    proposed by whoever looks
 */
public record ProposalRow(UUID id, String value, LocalDate validFrom, String authorName, String reason, Instant at,
        String state, String decider, boolean mine) {

    public boolean open() {
        return state.equals("OPEN");
    }
}
