package org.touyan.service.menu.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.PersonId;

/** Who gives it: a person or a team of the roster, or nobody yet. */
public record Provider(@Nullable PersonId personId, @Nullable UUID teamId) {

    public static final Provider NOBODY = new Provider(null, null);

    public static Provider person(PersonId person) {
        return new Provider(person, null);
    }

    public static Provider team(UUID team) {
        return new Provider(null, team);
    }

    public @Nullable UUID value() {
        return personId == null ? teamId : personId.value();
    }

    public boolean known() {
        return value() != null;
    }
}
