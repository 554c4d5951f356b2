package org.touyan.people.assessment.filing;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.assessment.domain.Filing;
import org.touyan.people.assessment.domain.FilingAct;

/** What has happened to a filing, step by step. */
@Component
class FilingTrail {

    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    FilingTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void happened(Actor actor, Filing filing, FilingAct act, LocalDate day, String words) {
        jdbc.sql("""
                insert into assessment.filing_step (step_id, filing_id, act, state, on_day, words, by_name, at)
                values (:id, :filing, :act, :state, :day, :words, :by, :at)
                """).param("id", Uuid7.next()).param("filing", filing.id()).param("act", act).param("state", filing.state())
                .param("day", day).param("words", FreeText.check(words, 0, LONGEST).orRefuse("words"))
                .param("by", actor.name()).param("at", clock.instant()).update();
    }
}
