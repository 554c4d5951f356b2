package org.touyan.outreach.lecture;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a group of a shift (班组) that tells what was talked about before it. */
public record GroupId(UUID value) implements Id {

    public static GroupId next() {
        return new GroupId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
