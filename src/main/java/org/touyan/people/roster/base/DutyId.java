package org.touyan.people.roster.base;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a turn on duty. */
public record DutyId(UUID value) implements Id {

    public static DutyId next() {
        return new DutyId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
