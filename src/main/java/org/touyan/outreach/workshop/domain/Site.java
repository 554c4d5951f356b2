package org.touyan.outreach.workshop.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.privacy.Sealed;

/**
 * Where it stands, whose it is, and who keeps it.
 *
 * @param town   NBS code
 * @param bodyId of the host, when it is registered
 * @param keeper 坊主
 */
@SuppressWarnings("ArrayRecordComponent") // Written once; never compared.
public record Site(String town, String village, HostKind hostKind, String host, @Nullable UUID bodyId, String keeper,
        byte[] phone) {

    /** Town and host stay: by them it is known who answers for it. */
    public Site keptBy(String otherVillage, String otherKeeper, byte[] otherPhone) {
        return new Site(town, otherVillage, hostKind, host, bodyId, otherKeeper, otherPhone);
    }

    public Sealed sealedPhone() {
        return new Sealed(phone);
    }
}
