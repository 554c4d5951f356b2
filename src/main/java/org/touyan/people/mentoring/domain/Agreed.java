package org.touyan.people.mentoring.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** That both want it, before anything is signed. */
public record Agreed(@Nullable Instant masterAgreedAt, @Nullable Instant apprenticeAgreedAt) {

    public static final Agreed NOBODY = new Agreed(null, null);

    public boolean both() {
        return masterAgreedAt != null && apprenticeAgreedAt != null;
    }

    Agreed by(Party party, Instant now) {
        return switch (party) {
            case MASTER -> new Agreed(now, apprenticeAgreedAt);
            case APPRENTICE -> new Agreed(masterAgreedAt, now);
            case EMPLOYER, WITNESS -> this;
        };
    }
}
