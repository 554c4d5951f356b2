package org.touyan.people.studio;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of an alliance of studios. */
public record AllianceId(UUID value) implements Id {

    public static AllianceId next() {
        return new AllianceId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
