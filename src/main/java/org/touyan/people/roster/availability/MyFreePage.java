package org.touyan.people.roster.availability;

import org.touyan.foundation.web.Page;
import org.touyan.people.roster.domain.PersonState;

/** An expert's own week. */
public record MyFreePage(FreeTimePart part, PersonState state) implements Page {

    public boolean paused() {
        return state == PersonState.PAUSED;
    }

    public boolean onTheRoster() {
        return state != PersonState.LEFT;
    }
}
