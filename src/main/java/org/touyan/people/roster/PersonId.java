package org.touyan.people.roster;

import java.util.UUID;

import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a person on the roster. */
public record PersonId(UUID value) implements Id {

    public static PersonId next() {
        return new PersonId(Uuid7.next());
    }

    /** @throws NotAllowed unless the actor is an expert of the roster */
    public static PersonId of(Actor actor) {
        UUID person = actor.person();
        if (!actor.is(Role.EXPERT) || person == null) {
            throw new NotAllowed("%s (expected: an expert of the roster)".formatted(actor.role()));
        }
        return new PersonId(person);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
