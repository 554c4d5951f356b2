package org.touyan.people.recognition.benefit;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a benefit. */
public record BenefitId(UUID value) implements Id {

    static BenefitId next() {
        return new BenefitId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
