package org.touyan.service.knowledge;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of one version of a knowledge card. */
public record CardId(UUID value) implements Id {

    public static CardId next() {
        return new CardId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
