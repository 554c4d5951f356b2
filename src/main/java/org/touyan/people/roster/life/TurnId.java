package org.touyan.people.roster.life;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a turn in a life. */
public record TurnId(UUID value) implements Id {

    public static TurnId next() {
        return new TurnId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
