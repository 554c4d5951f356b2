package org.touyan.service.dispatch;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a work order. */
public record OrderId(UUID value) implements Id {

    public static OrderId next() {
        return new OrderId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
