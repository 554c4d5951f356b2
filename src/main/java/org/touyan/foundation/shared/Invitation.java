package org.touyan.foundation.shared;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Who asked, who answered, and when it was over: of whatever one may freely accept or decline.
 *
 * @param answeredByName empty while nobody has answered
 */
public record Invitation(String invitedByName, Instant invitedAt, String answeredByName, @Nullable Instant answeredAt,
        @Nullable Instant endedAt) {

    public static Invitation by(Actor actor, Instant now) {
        return new Invitation(actor.name(), now, "", null, null);
    }

    public Invitation answered(Actor actor, Instant now) {
        return new Invitation(invitedByName, invitedAt, actor.name(), now, endedAt);
    }

    public Invitation ended(Instant now) {
        return new Invitation(invitedByName, invitedAt, answeredByName, answeredAt, now);
    }
}
