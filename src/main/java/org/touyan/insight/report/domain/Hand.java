package org.touyan.insight.report.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Actor;

/** Who put his name to a report, and when; empty until somebody has. */
public record Hand(@Nullable UUID by, String byName, @Nullable Instant at) {

    static final Hand NOBODY = new Hand(null, "", null);

    static Hand of(Actor actor, Instant now) {
        return new Hand(actor.account(), actor.name(), now);
    }

    boolean is(Actor actor) {
        return by != null && by.equals(actor.account());
    }
}
