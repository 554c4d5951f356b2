package org.touyan.service.knowledge;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of what a knowledge card stands for, through all its versions. */
public record AnswerId(UUID value) implements Id {

    public static AnswerId next() {
        return new AnswerId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
