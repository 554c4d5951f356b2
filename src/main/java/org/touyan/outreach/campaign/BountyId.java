package org.touyan.outreach.campaign;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a posted problem. */
public record BountyId(UUID value) implements Id {

    public static BountyId next() {
        return new BountyId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
