package org.touyan.service.request.submit.hearing;

import org.jspecify.annotations.Nullable;

/**
 * What can be said to somebody before anybody has read his words.
 *
 * @param elsewhere who takes it on sooner, or null
 * @param ask       one more sentence would help
 */
public record AtOnce(@Nullable Elsewhere elsewhere, boolean ask) {

    public static final AtOnce NOTHING = new AtOnce(null, false);

    /** Somebody takes it on sooner; what says nothing at all belongs nowhere, it is asked about. */
    public boolean belongsElsewhere() {
        return elsewhere != null && !elsewhere.takers().isEmpty();
    }
}
