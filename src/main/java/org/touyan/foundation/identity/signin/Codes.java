package org.touyan.foundation.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.AccountId;

/** The codes that were sent, or would have been. */
@Component
class Codes {

    /** A code that can still be tried. */
    @SuppressWarnings("ArrayRecordComponent") // Compared by content where it is compared.
    record Pending(UUID codeId, @Nullable AccountId accountId, byte[] codePrint) {}

    private record Limit(int most, Duration within) {}

    private static final List<Limit> PER_PHONE = List.of(new Limit(1, Duration.ofMinutes(1)),
            new Limit(5, Duration.ofHours(1)), new Limit(10, Duration.ofDays(1)));
    private static final int TRIES = 5;

    private final JdbcClient jdbc;

    Codes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(String name) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) as locked").param("name", name)
                .query().singleRow();
    }

    /** How long until one more may be sent to this phone, and asked for from this address. */
    Duration pause(byte[] phone, String address, int mostPerHourAndAddress, Instant now) {
        Stream<Duration> phoneWaits = PER_PHONE.stream().map(limit -> left(
                nth("login_print = :who", phone, limit, now), limit, now));
        Limit perAddress = new Limit(mostPerHourAndAddress, Duration.ofHours(1));
        Duration addressWait = left(nth("address = :who", address, perAddress, now), perAddress, now);
        return Stream.concat(phoneWaits, Stream.of(addressWait)).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    void add(UUID id, byte[] phone, String address, @Nullable AccountId account, byte[] code, Instant now, Instant end) {
        jdbc.sql("""
                insert into identity.sign_in_code (code_id, login_print, address, account_id, code_print, made_at, expires_at)
                values (:id, :phone, :address, :account, :code, :now, :end)
                """)
                .param("id", id)
                .param("phone", phone)
                .param("address", address)
                .param("account", account == null ? null : account.value())
                .param("code", code)
                .param("now", now)
                .param("end", end)
                .update();
    }

    /** Takes one of the tries of the latest code; the row stays locked until the answer is known. */
    Optional<Pending> tryLatest(byte[] phone, Instant now) {
        return jdbc.sql("""
                update identity.sign_in_code
                set tries = tries + 1
                where code_id = (select code_id
                                 from identity.sign_in_code
                                 where login_print = :phone
                                 order by made_at desc, code_id desc
                                 limit 1)
                  and used_at is null and expires_at > :now and tries < :most
                returning code_id, account_id, code_print
                """)
                .param("phone", phone)
                .param("now", now)
                .param("most", TRIES)
                .query(Rows.of(Pending.class))
                .optional();
    }

    void use(UUID id, Instant now) {
        jdbc.sql("update identity.sign_in_code set used_at = :now where code_id = :id")
                .param("id", id)
                .param("now", now)
                .update();
    }

    private Optional<Instant> nth(String whose, Object who, Limit limit, Instant now) {
        return jdbc.sql("select made_at from identity.sign_in_code where " + whose
                + " and made_at > :since order by made_at desc offset :skip limit 1")
                .param("who", who)
                .param("since", now.minus(limit.within()))
                .param("skip", limit.most() - 1)
                .query(Rows.of(Instant.class))
                .optional();
    }

    private static Duration left(Optional<Instant> nth, Limit limit, Instant now) {
        return nth.map(sent -> Duration.between(now, sent.plus(limit.within()))).filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }
}
