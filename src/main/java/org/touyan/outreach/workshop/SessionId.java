package org.touyan.outreach.workshop;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a live session. */
public record SessionId(UUID value) implements Id {

    public static SessionId next() {
        return new SessionId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
