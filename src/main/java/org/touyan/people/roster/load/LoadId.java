package org.touyan.people.roster.load;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** One spreadsheet on its way into the roster. */
public record LoadId(UUID value) implements Id {

    public static LoadId next() {
        return new LoadId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
