package org.touyan.people.recognition;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a notice that asks for nominations. */
public record NoticeId(UUID value) implements Id {

    public static NoticeId next() {
        return new NoticeId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
