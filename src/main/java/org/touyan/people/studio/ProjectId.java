package org.touyan.people.studio;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a project. */
public record ProjectId(UUID value) implements Id {

    public static ProjectId next() {
        return new ProjectId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
