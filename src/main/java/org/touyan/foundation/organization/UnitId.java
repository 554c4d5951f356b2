package org.touyan.foundation.organization;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a trade union in the tree. */
public record UnitId(UUID value) implements Id {

    public static UnitId next() {
        return new UnitId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
