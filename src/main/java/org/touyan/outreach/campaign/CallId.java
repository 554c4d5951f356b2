package org.touyan.outreach.campaign;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a call. */
public record CallId(UUID value) implements Id {

    public static CallId next() {
        return new CallId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
