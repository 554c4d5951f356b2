package org.touyan.foundation.notification.stuck;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.web.ui.Pager;

/** What did not arrive, in the part of the tree the actor sees. */
@Component
class StuckQuery {

    private final JdbcClient jdbc;

    StuckQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<StuckRow> rows(Pager pager) {
        return jdbc.sql("""
                select m.message_id, m.channel, m.recipient_name, m.message_key, m.state, m.last_error as trouble,
                  m.attempts, m.stuck_at,
                  exists (select 1 from notification.retry r where r.message_id = m.message_id and r.asked_at >= m.stuck_at)
                    as asked
                from notification.message m
                where m.state in ('FAILED', 'STUCK')
                order by m.stuck_at desc, m.message_id
                limit :size offset :offset
                """)
                .param("size", pager.size())
                .param("offset", pager.offset())
                .query(Rows.of(StuckRow.class))
                .list();
    }

    @Transactional(readOnly = true)
    public long total() {
        return jdbc.sql("select count(*) from notification.message where state in ('FAILED', 'STUCK')")
                .query(Long.class)
                .single();
    }
}
