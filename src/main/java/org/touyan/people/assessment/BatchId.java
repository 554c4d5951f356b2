package org.touyan.people.assessment;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a batch. */
public record BatchId(UUID value) implements Id {

    public static BatchId next() {
        return new BatchId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
