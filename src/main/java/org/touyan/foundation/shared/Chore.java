package org.touyan.foundation.shared;

import java.time.Duration;

/**
 * Work that comes back by itself: deadlines, deliveries, links of the audit chain. Runs as {@link Actor#SYSTEM}, on one
 * node at a time.
 */
public interface Chore {

    /** Stable and unique: the lock that keeps a second node away is named after it. */
    String name();

    /** The pause between the end of one run and the beginning of the next. */
    Duration every();

    void run();
}
