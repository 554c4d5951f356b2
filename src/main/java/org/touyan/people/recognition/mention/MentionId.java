package org.touyan.people.recognition.mention;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a mention. */
public record MentionId(UUID value) implements Id {

    static MentionId next() {
        return new MentionId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
