package org.touyan.service.menu;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a line of a monthly list. */
public record ItemId(UUID value) implements Id {

    public static ItemId next() {
        return new ItemId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
