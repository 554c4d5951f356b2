package org.touyan.people.studio;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of the review of a year. */
public record ReviewId(UUID value) implements Id {

    public static ReviewId next() {
        return new ReviewId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
