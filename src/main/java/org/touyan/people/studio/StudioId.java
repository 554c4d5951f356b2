package org.touyan.people.studio;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a studio. */
public record StudioId(UUID value) implements Id {

    public static StudioId next() {
        return new StudioId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
