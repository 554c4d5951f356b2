package org.touyan.insight.impact;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a frozen figure. */
public record SnapshotId(UUID value) implements Id {

    public static SnapshotId next() {
        return new SnapshotId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
