package org.touyan.people.recognition.benefit;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a payment. */
public record PaymentId(UUID value) implements Id {

    static PaymentId next() {
        return new PaymentId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
