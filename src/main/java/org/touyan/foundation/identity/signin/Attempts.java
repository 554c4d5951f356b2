package org.touyan.foundation.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.BusinessRule;

/**
 * The failure lock. A try is written down as failed before it is checked, so that a hundred at once are still counted one
 * by one; the lock ends by itself, and tries while it is closed do not prolong it.
 */
@Component
class Attempts {

    /** From here this login has signed in before: failures from elsewhere do not lock its owner out. */
    private static final Duration KNOWN_ADDRESS = Duration.ofDays(30);

    /** Either a numbered try, or how long the door stays closed. */
    record Admission(long attempt, Duration closedFor) {

        boolean closed() {
            return !closedFor.isZero();
        }
    }

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Parameters parameters;
    private final Clock clock;

    Attempts(JdbcClient jdbc, TransactionTemplate transaction, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.parameters = parameters;
        this.clock = clock;
    }

    @BusinessRule(id = "IDN-2", says = "After login.failures failed tries within login.lock.minutes the login is closed for the rest of "
            + "that time, except from an address it has signed in from before.", source = "GB/T 22239-2019 8.1.4.1")
    Admission admit(byte[] login, String address) {
        return transaction.execute(status -> {
            lock("touyan.login." + Arrays.hashCode(login));
            lock("touyan.address." + address);
            Duration closed = closedFor(login, address);
            return closed.isZero() ? new Admission(writeDown(login, address), closed) : new Admission(0, closed);
        });
    }

    void succeeded(long attempt) {
        jdbc.sql("update identity.attempt set succeeded = true where attempt_id = :attempt").param("attempt", attempt).update();
    }

    private Duration closedFor(byte[] login, String address) {
        Instant now = clock.instant();
        Duration window = parameters.duration("login.lock.minutes");
        int most = parameters.number("login.failures");
        Stream<Optional<Instant>> limits = Stream.of(
                fromHere(login, address, now.minus(window), most),
                knownHere(login, address, now) ? Optional.empty() : fromAnywhere(login, now.minus(window), most),
                byAnyone(address, now.minus(window), parameters.number("login.failures.address")));
        return limits.flatMap(Optional::stream)
                .map(failure -> Duration.between(now, failure.plus(window)))
                .filter(Duration::isPositive)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** The failure that is the n-th last: when it leaves the window, there is room for one more try. */
    private Optional<Instant> fromHere(byte[] login, String address, Instant since, int n) {
        return jdbc.sql("""
                select at
                from identity.attempt
                where login_print = :login and address = :address and at > :since and not succeeded
                  and at > coalesce((select max(at) from identity.attempt
                                     where login_print = :login and address = :address and succeeded), '-infinity')
                order by at desc
                offset :skip limit 1
                """)
                .param("login", login)
                .param("address", address)
                .param("since", since)
                .param("skip", n - 1)
                .query(Rows.of(Instant.class))
                .optional();
    }

    private Optional<Instant> fromAnywhere(byte[] login, Instant since, int n) {
        return jdbc.sql("""
                select at
                from identity.attempt
                where login_print = :login and at > :since and not succeeded
                order by at desc
                offset :skip limit 1
                """)
                .param("login", login)
                .param("since", since)
                .param("skip", n - 1)
                .query(Rows.of(Instant.class))
                .optional();
    }

    private Optional<Instant> byAnyone(String address, Instant since, int n) {
        return jdbc.sql("""
                select at
                from identity.attempt
                where address = :address and at > :since and not succeeded
                order by at desc
                offset :skip limit 1
                """)
                .param("address", address)
                .param("since", since)
                .param("skip", n - 1)
                .query(Rows.of(Instant.class))
                .optional();
    }

    private boolean knownHere(byte[] login, String address, Instant now) {
        return Objects.requireNonNull(jdbc.sql("""
                select exists (select from identity.attempt
                               where login_print = :login and address = :address and succeeded and at > :since)
                """)
                .param("login", login)
                .param("address", address)
                .param("since", now.minus(KNOWN_ADDRESS))
                .query(Rows.of(Boolean.class))
                .single());
    }

    private long writeDown(byte[] login, String address) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into identity.attempt (login_print, address, at) values (:login, :address, :now)")
                .param("login", login)
                .param("address", address)
                .param("now", clock.instant())
                .update(key, "attempt_id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    private void lock(String name) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) as locked").param("name", name)
                .query().singleRow();
    }
}
