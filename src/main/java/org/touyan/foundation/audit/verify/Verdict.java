package org.touyan.foundation.audit.verify;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.audit.domain.Chain;

/**
 * What the recomputation found.
 *
 * @param end     where the sound part of the chain ends
 * @param bad     the first bad row in words; null when there is none
 * @param waiting entries that have waited for their link for more than a minute
 */
record Verdict(Chain end, @Nullable String bad, long waiting) {

    boolean sound() {
        return bad == null;
    }
}
