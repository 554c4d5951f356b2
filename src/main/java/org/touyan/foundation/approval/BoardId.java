package org.touyan.foundation.approval;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a page of public notices: matters that belong together are read on one. */
public record BoardId(UUID value) implements Id {

    public static BoardId next() {
        return new BoardId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
