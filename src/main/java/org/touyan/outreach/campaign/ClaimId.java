package org.touyan.outreach.campaign;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a claim. */
public record ClaimId(UUID value) implements Id {

    public static ClaimId next() {
        return new ClaimId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
