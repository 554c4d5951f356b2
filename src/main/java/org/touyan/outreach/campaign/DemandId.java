package org.touyan.outreach.campaign;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of what a company asks for. */
public record DemandId(UUID value) implements Id {

    public static DemandId next() {
        return new DemandId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
