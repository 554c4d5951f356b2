package org.touyan.outreach.lecture.assign;

import java.util.UUID;

import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;

/** Who is asked for a team. */
public record AskForm(String person) {

    /** @throws RuleBroken when nobody was chosen */
    public PersonId who() {
        try {
            return new PersonId(UUID.fromString(person));
        } catch (IllegalArgumentException e) {
            throw RuleBroken.at("person", "lecture.assign.who");
        }
    }
}
