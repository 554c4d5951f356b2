package org.touyan.outreach.workshop;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a workshop. */
public record WorkshopId(UUID value) implements Id {

    public static WorkshopId next() {
        return new WorkshopId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
