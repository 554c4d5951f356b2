package org.touyan.people.roster.domain;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of an absence. */
public record AbsenceId(UUID value) implements Id {

    public static AbsenceId next() {
        return new AbsenceId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
