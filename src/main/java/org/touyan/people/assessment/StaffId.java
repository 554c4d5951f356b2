package org.touyan.people.assessment;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of an examiner or internal supervisor. */
public record StaffId(UUID value) implements Id {

    public static StaffId next() {
        return new StaffId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
