package org.touyan.foundation.approval;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of one matter on public notice. */
public record PostingId(UUID value) implements Id {

    public static PostingId next() {
        return new PostingId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
