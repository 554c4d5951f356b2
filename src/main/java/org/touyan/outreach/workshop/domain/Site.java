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

    public Site movedTo(String otherTown, String otherVillage, HostKind otherKind, String otherHost, @Nullable UUID otherBody) {
        return new Site(otherTown, otherVillage, otherKind, otherHost, otherBody, keeper, phone);
    }

    boolean sameHost(Site other) {
        return town.equals(other.town) && host.equals(other.host) && hostKind == other.hostKind;
    }

    /** Town and host stay: by them it is known who answers for it. */
    public Site keptBy(String otherVillage, String otherKeeper, byte[] otherPhone) {
        return new Site(town, otherVillage, hostKind, host, bodyId, otherKeeper, otherPhone);
    }

    public Sealed sealedPhone() {
        return new Sealed(phone);
    }
}
