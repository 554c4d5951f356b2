package org.touyan.people.roster.contact;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Part;
import org.touyan.people.roster.PersonId;

/**
 * A phone number: masked, with a question why one wants to see it; or whole.
 *
 * @param whole  empty while masked
 * @param reason as typed
 */
public record PhonePart(PersonId person, String masked, String whole, String reason, FormErrors errors) implements Part {

    public boolean revealed() {
        return !whole.isEmpty();
    }
}
