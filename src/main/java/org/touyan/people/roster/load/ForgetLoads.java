package org.touyan.people.roster.load;

import java.time.Clock;
import java.time.Duration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Chore;

/** Throws away the single rows of old loads, and files that nobody reads any more; that there was a load stays known. */
@Component
class ForgetLoads implements Chore {

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final Clock clock;

    ForgetLoads(JdbcClient jdbc, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "roster.forget-loads";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        jdbc.sql("delete from roster.load_row r using roster.load l where l.load_id = r.load_id and l.created_at < :before")
                .param("before", clock.instant().minus(parameters.duration("roster.load.keep.days")))
                .update();
        jdbc.sql("delete from roster.load_piece p using roster.load l where l.load_id = p.load_id and l.state <> 'READING'")
                .update();
    }
}
