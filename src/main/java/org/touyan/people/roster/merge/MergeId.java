package org.touyan.people.roster.merge;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a proposal to merge. */
public record MergeId(UUID value) implements Id {

    static MergeId next() {
        return new MergeId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
