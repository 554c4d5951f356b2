package org.touyan.foundation.identity.purge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Chore;

/** What happened stays in the audit trail; these rows were only needed while they could be used. */
@Component
class PurgeProofs implements Chore {

    private static final Duration LINKS = Duration.ofDays(30);
    private static final Duration CODES = Duration.ofDays(2);
    private static final Duration TRIES = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    PurgeProofs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "identity.purge";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        delete("delete from identity.one_time_link where expires_at < :before", now.minus(LINKS));
        delete("delete from identity.sign_in_code where made_at < :before", now.minus(CODES));
        delete("delete from identity.attempt where at < :before", now.minus(TRIES));
    }

    private void delete(String sql, Instant before) {
        jdbc.sql(sql).param("before", before).update();
    }
}
