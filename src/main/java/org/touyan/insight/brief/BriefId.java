package org.touyan.insight.brief;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of one edition of a brief. */
public record BriefId(UUID value) implements Id {

    public static BriefId next() {
        return new BriefId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
