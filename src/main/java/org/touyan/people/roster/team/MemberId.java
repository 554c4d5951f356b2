package org.touyan.people.roster.team;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a membership. */
public record MemberId(UUID value) implements Id {

    public static MemberId next() {
        return new MemberId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
