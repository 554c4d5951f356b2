package org.touyan.foundation.notification.deliver;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.notification.domain.Channel;
import org.touyan.foundation.notification.domain.Outgoing;
import org.touyan.foundation.privacy.Sealed;

/**
 * Takes due messages and writes down what became of them. A message is taken by moving its next time: should the
 * deliverer die, it is due again after the lease, with the same key, and the gateway sees that it has it already.
 */
@Repository
class Outbox {

    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What colleagues want to be tried again starts from the first try. */
    @Transactional
    int revive(Instant now) {
        return jdbc.sql("""
                update notification.message m
                set state = 'QUEUED', attempts = 0, next_at = :now, stuck_at = null
                where m.state in ('FAILED', 'STUCK')
                  and exists (
                    select 1 from notification.retry r
                    where r.message_id = m.message_id and r.asked_at >= m.stuck_at)
                """)
                .param("now", now)
                .update();
    }

    @Transactional
    List<Outgoing> take(Instant now, boolean quiet, int most) {
        return jdbc.sql("""
                with due as (
                  select message_id
                  from notification.message
                  where state = 'QUEUED' and next_at <= :now and (urgent or channel = 'MAIL' or not :quiet)
                  order by urgent desc, next_at
                  limit :most
                  for update skip locked)
                update notification.message m
                set attempts = m.attempts + 1, next_at = :lease
                from due
                where m.message_id = due.message_id
                returning m.message_id, m.channel, m.recipient_account, m.phone_sealed, m.message_key, m.content, m.attempts
                """)
                .param("now", now)
                .param("quiet", quiet)
                .param("most", most)
                .param("lease", now.plus(LEASE))
                .query(Outbox::outgoing)
                .list();
    }

    @Transactional
    void sent(UUID message, Instant now) {
        jdbc.sql("""
                update notification.message
                set state = 'SENT', sent_at = :now, last_error = null
                where message_id = :id and state = 'QUEUED'
                """)
                .param("id", message)
                .param("now", now)
                .update();
    }

    @Transactional
    void again(UUID message, Instant at, String why) {
        jdbc.sql("update notification.message set next_at = :at, last_error = :why where message_id = :id and state = 'QUEUED'")
                .param("id", message)
                .param("at", at)
                .param("why", shortened(why))
                .update();
    }

    /** @param state {@code STUCK} after too many tries, {@code FAILED} when trying again is of no use */
    @Transactional
    void giveUp(UUID message, String state, Instant now, String why) {
        jdbc.sql("""
                update notification.message
                set state = :state, stuck_at = :now, last_error = :why
                where message_id = :id and state = 'QUEUED'
                """)
                .param("id", message)
                .param("state", state)
                .param("now", now)
                .param("why", shortened(why))
                .update();
    }

    private static Outgoing outgoing(ResultSet row, int number) throws SQLException {
        byte[] phone = row.getBytes("phone_sealed");
        return new Outgoing(Objects.requireNonNull(row.getObject("message_id", UUID.class)),
                Channel.valueOf(row.getString("channel")), row.getObject("recipient_account", UUID.class),
                phone == null ? null : new Sealed(phone), row.getString("message_key"),
                new Sealed(row.getBytes("content")), row.getInt("attempts"));
    }

    private static String shortened(String why) {
        return why.length() <= 200 ? why : why.substring(0, 200);
    }
}
