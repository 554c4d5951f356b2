package org.touyan.foundation.privacy;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.OrgPath;

/**
 * A complaint has its answer.
 *
 * @param name  how he wants to be called; empty when he left none
 * @param phone null when he left none
 * @param link  path that shows him the answer
 */
public record ComplaintAnswered(ComplaintId complaint, String number, String name, @Nullable Sealed phone, OrgPath path,
        String link) {}
