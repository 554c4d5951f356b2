package org.touyan.insight.report;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of what was entered into a cell. */
public record ValueId(UUID value) implements Id {

    public static ValueId next() {
        return new ValueId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
