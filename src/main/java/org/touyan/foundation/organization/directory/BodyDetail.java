package org.touyan.foundation.organization.directory;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.organization.SizeClass;
import org.touyan.foundation.shared.OrgPath;

/** A body whole, without its contact. */
public record BodyDetail(BodyId id, String name, BodyKind kind, @Nullable String creditCode, String town, OrgPath path,
        String address, @Nullable String industryCode, @Nullable SizeClass sizeClass, @Nullable Integer sizeYear,
        String sizeSource, boolean aboveScale,
        @Nullable Integer workers, boolean verified, @Nullable Instant verifiedAt, boolean demo, Instant registeredAt) {}
