package org.touyan.people.roster.load;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Chore;
import org.touyan.foundation.shared.OrgPath;

/**
 * Begins again what was being read when its process ended. Writing into the roster is begun again by the officer, for it is his
 * act.
 */
@Component
class ResumeLoads implements Chore {

    private static final Logger LOG = LoggerFactory.getLogger(ResumeLoads.class);

    private record Stopped(LoadId id, UUID by, OrgPath path) {}

    private final StartLoad startLoad;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ResumeLoads(StartLoad startLoad, Accounts accounts, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.startLoad = startLoad;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "roster.resume-loads";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        for (Stopped stopped : claimed()) {
            LOG.info("roster.load-resumed load={}", stopped.id());
            transaction.execute(status -> accounts.find(new AccountId(stopped.by()))).ifPresentOrElse(
                    officer -> startLoad.resume(Actor.staff(stopped.by(), officer.name(), officer.role(), stopped.path()),
                            stopped.id()),
                    () -> startLoad.giveUp(stopped.id()));
        }
    }

    /** Whoever moves the beat reads on. */
    private List<Stopped> claimed() {
        Instant now = clock.instant();
        return transaction.execute(status -> jdbc.sql("""
                update roster.load set step_beat = :now where state = 'READING' and step_beat < :before
                returning load_id, created_by, org_path
                """)
                .param("now", now)
                .param("before", now.minus(StartLoad.LOST))
                .query((row, n) -> new Stopped(new LoadId(row.getObject("load_id", UUID.class)),
                        row.getObject("created_by", UUID.class), new OrgPath(row.getString("org_path"))))
                .list());
    }
}
