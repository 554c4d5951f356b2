package org.touyan.foundation.shared;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who put his name to something, and when; nobody until somebody has. Its aggregate keeps it in three columns with a prefix that says what
 * was done: {@code checked_by, checked_by_name, checked_at}.
 *
 * @param by     the account; null for nobody, and for the clock
 * @param byName what it was called then; empty for nobody
 */
public record Hand(@Nullable UUID by, String byName, @Nullable Instant at) {

    public static final Hand NOBODY = new Hand(null, "", null);

    public static Hand of(Actor actor, Instant now) {
        return new Hand(actor.account(), actor.name(), now);
    }

    public boolean is(Actor actor) {
        return by != null && by.equals(actor.account());
    }
}
