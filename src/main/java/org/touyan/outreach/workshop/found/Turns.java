package org.touyan.outreach.workshop.found;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.outreach.workshop.domain.Workshop;

/** Writes down each change of a workshop's state with its day, so that any day can be asked later what was then. */
@Component
class Turns {

    private final JdbcClient jdbc;
    private final Clock clock;

    Turns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Actor actor, Workshop workshop, LocalDate day, String words) {
        jdbc.sql("""
                insert into workshop.turn (turn_id, workshop_id, state, day, words, by_name, at)
                values (:id, :workshop, :state, :day, :words, :by, :at)
                """).param("id", Uuid7.next()).param("workshop", workshop.id()).param("state", workshop.state())
                .param("day", day).param("words", words).param("by", actor.name()).param("at", clock.instant()).update();
    }
}
