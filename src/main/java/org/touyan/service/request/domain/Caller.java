package org.touyan.service.request.domain;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.privacy.Sealed;

/**
 * Who asks: how he wants to be called, and his number, sealed and as fingerprints.
 *
 * @param trackPrint of the last four digits
 */
@SuppressWarnings("ArrayRecordComponent") // Written once and compared in SQL.
public record Caller(String askerName, byte @Nullable [] phone, byte @Nullable [] phonePrint, byte @Nullable [] trackPrint) {

    public @Nullable Sealed sealedPhone() {
        return phone == null ? null : new Sealed(phone);
    }
}
