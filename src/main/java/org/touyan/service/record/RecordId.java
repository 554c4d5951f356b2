package org.touyan.service.record;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a service record. */
public record RecordId(UUID value) implements Id {

    public static RecordId next() {
        return new RecordId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
