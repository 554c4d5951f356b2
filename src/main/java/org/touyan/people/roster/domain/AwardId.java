package org.touyan.people.roster.domain;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of an honour held by a person. */
public record AwardId(UUID value) implements Id {

    public static AwardId next() {
        return new AwardId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
