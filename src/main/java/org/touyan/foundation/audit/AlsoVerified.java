package org.touyan.foundation.audit;

import java.util.List;

/** Something else that was sealed, beside the audit chain: {@code ./touyan verify} looks at it too. Modules to the right have it. */
public interface AlsoVerified {

    /** What it is, in one or two words. */
    String name();

    /** How many were looked at, and a line for each that is not as it was sealed. Called in a transaction of the clock. */
    Findings look();

    /** @param lines empty when all is as it was */
    record Findings(long seen, List<String> lines) {}
}
