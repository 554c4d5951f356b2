package org.touyan.service.dispatch.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Actor;

/**
 * Who invites.
 *
 * @param account null when the clock went on to the next candidate by itself
 */
public record Inviter(@Nullable UUID account, String name) {

    public static Inviter of(Actor actor) {
        return new Inviter(actor.account(), actor.name());
    }
}
