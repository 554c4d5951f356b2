package org.touyan.outreach.lecture;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of one version of a topic. */
public record VersionId(UUID value) implements Id {

    public static VersionId next() {
        return new VersionId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
