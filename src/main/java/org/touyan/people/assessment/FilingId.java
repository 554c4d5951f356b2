package org.touyan.people.assessment;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a filing. */
public record FilingId(UUID value) implements Id {

    public static FilingId next() {
        return new FilingId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
