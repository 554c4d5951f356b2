package org.touyan.service.menu;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a time at which a line takes place. */
public record SlotId(UUID value) implements Id {

    public static SlotId next() {
        return new SlotId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
