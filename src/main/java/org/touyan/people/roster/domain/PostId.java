package org.touyan.people.roster.domain;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a post held. */
public record PostId(UUID value) implements Id {

    public static PostId next() {
        return new PostId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
