package org.touyan.people.roster.domain;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a licence. */
public record LicenceId(UUID value) implements Id {

    public static LicenceId next() {
        return new LicenceId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
