package org.touyan.foundation.approval;

import java.util.UUID;

import org.touyan.foundation.shared.Id;

/** Identity of an objection, and the address of its answer: drawn by lot, so that nobody guesses it. */
public record ObjectionId(UUID value) implements Id {

    public static ObjectionId next() {
        return new ObjectionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
