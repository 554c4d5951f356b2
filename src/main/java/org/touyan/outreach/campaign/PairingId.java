package org.touyan.outreach.campaign;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a pairing. */
public record PairingId(UUID value) implements Id {

    public static PairingId next() {
        return new PairingId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
