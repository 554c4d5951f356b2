package org.touyan.people.roster;

import org.touyan.foundation.shared.Actor;

/** Port for modules to the right that have a page for masters: a way to it from their first page. */
public interface InboxDoor {

    String href();

    String textKey();

    String icon();

    /** How much waits for his word there. */
    int waiting(Actor expert);
}
