package org.touyan.outreach.lecture;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a topic through all its versions. */
public record TopicId(UUID value) implements Id {

    public static TopicId next() {
        return new TopicId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
