package org.touyan.insight.story;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a story. */
public record StoryId(UUID value) implements Id {

    public static StoryId next() {
        return new StoryId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
