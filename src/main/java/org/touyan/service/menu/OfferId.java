package org.touyan.service.menu;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a standing offer. */
public record OfferId(UUID value) implements Id {

    public static OfferId next() {
        return new OfferId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
