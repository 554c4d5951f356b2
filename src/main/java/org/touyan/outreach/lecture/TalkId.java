package org.touyan.outreach.lecture;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a line in the log of talks before the shift. */
public record TalkId(UUID value) implements Id {

    public static TalkId next() {
        return new TalkId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
