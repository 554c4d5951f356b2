package org.touyan.people.mentoring;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a contract between a master and one apprentice. */
public record ContractId(UUID value) implements Id {

    public static ContractId next() {
        return new ContractId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
