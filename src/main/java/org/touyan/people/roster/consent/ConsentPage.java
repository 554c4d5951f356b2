package org.touyan.people.roster.consent;

import org.touyan.foundation.web.Page;
import org.touyan.people.roster.PersonId;

/** What a person shows of himself, keyed by staff. */
public record ConsentPage(PersonId person, String personName, ConsentPart part, String address) implements Page {

    public String back() {
        return "/desk/people/" + person;
    }
}
