package org.touyan.service.menu;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.PersonId;

/**
 * What came of asking for a place.
 *
 * @param by       the person who gives it; null when a team does
 * @param team     that gives it, by name; empty when a person does
 * @param position 0 when there was a place; else how many stand in the queue up to and with the one who asked
 */
public record Booking(OfferedSlot slot, @Nullable PersonId by, String team, int position) {

    public boolean taken() {
        return position == 0;
    }
}
