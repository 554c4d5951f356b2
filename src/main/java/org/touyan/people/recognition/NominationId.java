package org.touyan.people.recognition;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a nomination. */
public record NominationId(UUID value) implements Id {

    public static NominationId next() {
        return new NominationId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
