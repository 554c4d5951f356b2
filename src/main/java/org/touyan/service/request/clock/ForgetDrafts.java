package org.touyan.service.request.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Chore;

/** Throws away what was typed and never sent, and the fingerprints that were kept for limits. */
@Component
class ForgetDrafts implements Chore {

    private static final Duration LONGEST_LIMIT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgetDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "request.forget-drafts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        jdbc.sql("delete from request.draft where expires_at < :now").param("now", now).update();
        jdbc.sql("delete from request.attempt where at < :before").param("before", now.minus(LONGEST_LIMIT)).update();
    }
}
