package org.touyan.service.visit.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.service.visit.VisitState;

/** Reads the calendar of an expert, or of a part of the union tree. */
@Component
class Calendars {

    /** A calendar on a phone must still learn that a visit of last month was called off. */
    private static final Duration KEPT = Duration.ofDays(60);

    private final ComingQuery query;
    private final Clock clock;

    Calendars(ComingQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    /** What is agreed, from today on. */
    @Transactional(readOnly = true)
    public List<Coming> ahead(Actor actor) {
        return query.of(person(actor), Beijing.startOf(Beijing.day(clock.instant()))).stream()
                .filter(v -> v.state() == VisitState.SCHEDULED || v.state() == VisitState.IN_SERVICE)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Coming> forFeed(Actor actor) {
        Instant since = clock.instant().minus(KEPT);
        return actor.is(Role.EXPERT) ? query.of(person(actor), since) : query.inSight(since);
    }

    private static PersonId person(Actor actor) {
        actor.require(Role.EXPERT);
        return new PersonId(Objects.requireNonNull(actor.person()));
    }
}
