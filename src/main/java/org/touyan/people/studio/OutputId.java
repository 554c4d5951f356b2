package org.touyan.people.studio;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of something that came of a studio's work. */
public record OutputId(UUID value) implements Id {

    public static OutputId next() {
        return new OutputId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
