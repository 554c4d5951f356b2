package org.touyan.service.visit;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a visit. */
public record VisitId(UUID value) implements Id {

    public static VisitId next() {
        return new VisitId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
