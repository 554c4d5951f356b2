package org.touyan.service.request;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a request. */
public record RequestId(UUID value) implements Id {

    public static RequestId next() {
        return new RequestId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
