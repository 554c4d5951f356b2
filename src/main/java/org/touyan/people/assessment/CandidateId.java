package org.touyan.people.assessment;

import java.util.UUID;

import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.Uuid7;

/** Identity of a candidate of a batch. */
public record CandidateId(UUID value) implements Id {

    public static CandidateId next() {
        return new CandidateId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
