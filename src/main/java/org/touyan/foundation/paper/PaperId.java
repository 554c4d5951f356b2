package org.touyan.foundation.paper;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a paper in the register. */
public record PaperId(UUID value) implements Id {

    public static PaperId next() {
        return new PaperId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
