package org.touyan.people.roster.team;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a team. */
public record TeamId(UUID value) implements Id {

    public static TeamId next() {
        return new TeamId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
