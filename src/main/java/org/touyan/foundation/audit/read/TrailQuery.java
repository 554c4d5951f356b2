package org.touyan.foundation.audit.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Beijing;

/** Entries of the audit trail as auditors page through them, and how far their chain is tied. */
@Component
class TrailQuery {

    static final int PAGE = 50;

    private final JdbcClient jdbc;

    TrailQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Newest first.
     *
     * @param act    beginning of the act; empty for all
     * @param before the last entry of the page before
     */
    @Transactional(readOnly = true)
    public List<TrailRow> rows(String act, String subject, @Nullable LocalDate day, long before) {
        Instant from = day == null ? Instant.EPOCH : Beijing.startOf(day);
        Instant to = day == null ? Instant.parse("9999-01-01T00:00:00Z") : Beijing.startOf(day.plusDays(1));
        return jdbc.sql("""
                select e.entry_id, e.at, e.act, e.actor_role, e.actor_name, e.subject_kind, e.subject_id, e.org_path, e.detail,
                       l.position
                from audit.entry e left join audit.link l on l.entry_id = e.entry_id
                where e.entry_id < :before and e.at >= :from and e.at < :to
                  and (:act = '' or starts_with(e.act, :act))
                  and (:subject = '' or e.subject_id = :subject or e.subject_kind = :subject)
                order by e.entry_id desc
                limit :limit
                """)
                .param("before", before)
                .param("from", from)
                .param("to", to)
                .param("act", act)
                .param("subject", subject)
                .param("limit", PAGE + 1)
                .query(Rows.of(TrailRow.class))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Head> head() {
        return jdbc.sql("""
                select position, encode(hash, 'hex') as hash, linked_at
                from audit.link
                order by position desc
                limit 1
                """)
                .query(Rows.of(Head.class))
                .optional();
    }
}
