package org.touyan.people.roster.list;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a saved search. */
record FilterId(UUID value) implements Id {

    static FilterId next() {
        return new FilterId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
