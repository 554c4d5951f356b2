package org.touyan.people.studio;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a line of money. */
public record MoneyId(UUID value) implements Id {

    public static MoneyId next() {
        return new MoneyId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
