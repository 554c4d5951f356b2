package org.touyan.outreach.campaign.domain;

import org.touyan.foundation.privacy.Sealed;

/** Whom to ring there: the number sealed, and as a fingerprint. */
@SuppressWarnings("ArrayRecordComponent") // Written once and compared in SQL.
public record Contact(String contactName, byte[] phone, byte[] phonePrint) {

    public Sealed sealedPhone() {
        return new Sealed(phone);
    }
}
