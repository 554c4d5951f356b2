package org.touyan.outreach.workshop;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of an appointment. */
public record AdvisorId(UUID value) implements Id {

    public static AdvisorId next() {
        return new AdvisorId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
