package org.touyan.service.knowledge;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of an example. */
public record ExampleId(UUID value) implements Id {

    public static ExampleId next() {
        return new ExampleId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
