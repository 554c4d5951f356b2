package org.touyan.foundation.organization.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.organization.Size;
import org.touyan.foundation.organization.SizeClass;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.OrgPath;

/**
 * An enterprise, a school, a village: somebody the union serves.
 *
 * @param town     NBS code
 * @param path     below its town, its own
 * @param verified somebody has compared it with the licence
 */
@Table(schema = "organization", value = "body")
public record Body(@Id @Column("body_id") BodyId id, BodyKind kind, @Nullable String creditCode, String town, OrgPath path,
        boolean demo, Instant registeredAt, @Nullable UUID registeredBy, String name, String address,
        @Nullable String industryCode, @Nullable SizeClass sizeClass, @Nullable Integer sizeYear, String sizeSource,
        boolean aboveScale,
        @Nullable Integer workers,
        boolean verified, @Nullable Instant verifiedAt, @Nullable UUID verifiedBy, @Version int version) {

    /** Below its town, on a path of its own, so that its union may be given an account that sees nothing else. */
    public static OrgPath pathOf(BodyId id, OrgPath town) {
        String hex = id.value().toString().replace("-", "");
        return town.child("b" + hex.substring(hex.length() - 12));
    }

    /** Says something else of itself without becoming somebody else. */
    public Body described(Description says) {
        return new Body(id, kind, creditCode, town, path, demo, registeredAt, registeredBy, says.name(), says.address(),
                says.industryCode(), says.size().sizeClass(), says.size().year(),
                says.size().source(), says.size().aboveScale(), says.workers(), verified, verifiedAt, verifiedBy,
                version);
    }

    public Size size() {
        return new Size(sizeClass, aboveScale, sizeYear, sizeSource);
    }

    /** @throws Conflict when somebody was faster */
    public Body compared(Actor actor, Instant now) {
        if (verified) {
            throw new Conflict("organization.verify.already");
        }
        return new Body(id, kind, creditCode, town, path, demo, registeredAt, registeredBy, name, address, industryCode,
                sizeClass,
                sizeYear, sizeSource, aboveScale, workers, true, now, actor.account(), version);
    }
}
