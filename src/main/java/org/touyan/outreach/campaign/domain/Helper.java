package org.touyan.outreach.campaign.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.PersonId;

/** Who helps: a person of the roster, or a team, for which its lead answers. */
public record Helper(@Nullable PersonId personId, @Nullable UUID teamId) {

    public static Helper person(PersonId person) {
        return new Helper(person, null);
    }

    public static Helper team(UUID team) {
        return new Helper(null, team);
    }
}
