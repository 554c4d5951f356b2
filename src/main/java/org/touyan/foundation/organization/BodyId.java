package org.touyan.foundation.organization;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a body the union serves. */
public record BodyId(UUID value) implements Id {

    public static BodyId next() {
        return new BodyId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
