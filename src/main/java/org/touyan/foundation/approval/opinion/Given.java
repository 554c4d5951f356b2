package org.touyan.foundation.approval.opinion;

import java.time.Instant;

import org.touyan.foundation.shared.Role;

/**
 * An opinion as it was given.
 *
 * @param round the first is 1; whatever was returned begins another
 */
public record Given(int round, String step, Verdict verdict, String words, String givenByName, Role givenRole, Instant at) {

    public boolean agrees() {
        return verdict == Verdict.FOR;
    }
}
