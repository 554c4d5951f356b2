package org.touyan.people.roster.availability;

import org.touyan.foundation.web.Page;
import org.touyan.people.roster.PersonId;

/** A person's week, kept by staff for him. */
public record FreePage(PersonId person, String personName, FreeTimePart part) implements Page {

    public String back() {
        return "/desk/people/" + person;
    }
}
