package org.touyan.people.assessment.filing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Chore;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.domain.FilingAct;

/** A filing runs out by itself. */
@Component
class ExpireFilings implements Chore {

    private final StepFiling stepFiling;
    private final RunOut runOut;
    private final Clock clock;

    ExpireFilings(StepFiling stepFiling, RunOut runOut, Clock clock) {
        this.stepFiling = stepFiling;
        this.runOut = runOut;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "assessment.expire-filings";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        LocalDate today = Beijing.day(clock.instant());
        runOut.before(today).forEach(id -> stepFiling.step(Actor.SYSTEM, id, FilingAct.EXPIRE, today, ""));
    }

    /** Which have run out. */
    @Component
    static class RunOut {

        private final JdbcClient jdbc;

        RunOut(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Transactional(readOnly = true)
        public List<FilingId> before(LocalDate today) {
            return jdbc.sql("""
                    select filing_id from assessment.filing
                    where valid_until < :today and ended_on is null
                    order by valid_until, filing_id
                    """).param("today", today).query(Rows.of(FilingId.class)).list();
        }
    }
}
