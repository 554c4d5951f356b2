package org.touyan.people.roster.base;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a house of the masters. */
public record BaseId(UUID value) implements Id {

    public static BaseId next() {
        return new BaseId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
