package org.touyan.people.mentoring.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.shared.OrgPath;

/**
 * Where both work, and who signs for it.
 *
 * @param town NBS code
 */
@SuppressWarnings("ArrayRecordComponent") // Sealed; opened only to send a code.
public record Employer(@Nullable UUID bodyId, String company, String town, OrgPath orgPath, String employerSigner,
        byte[] employerPhone) {

    public Sealed phone() {
        return new Sealed(employerPhone);
    }
}
