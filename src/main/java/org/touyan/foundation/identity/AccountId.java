package org.touyan.foundation.identity;

import java.util.UUID;

import org.touyan.foundation.shared.Id;

/** An account: one person in one role. */
public record AccountId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
