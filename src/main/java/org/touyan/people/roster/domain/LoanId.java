package org.touyan.people.roster.domain;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a loan to another union. */
public record LoanId(UUID value) implements Id {

    public static LoanId next() {
        return new LoanId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
