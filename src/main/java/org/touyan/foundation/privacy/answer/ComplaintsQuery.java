package org.touyan.foundation.privacy.answer;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.ComplaintId;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.ui.Pager;

/** Complaints in the actor's part of the union tree. */
@Component
class ComplaintsQuery {

    private final JdbcClient jdbc;

    ComplaintsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones by how soon the answer is due, answered ones by the day of the answer. */
    @Transactional(readOnly = true)
    public List<ComplaintRow> rows(boolean answered, Pager pager) {
        return jdbc.sql("""
                select complaint_id, number, kind, left(body, 40) as excerpt, received_at, due_at, answered_at
                from privacy.complaint
                where (answered_at is not null) = :answered
                order by answered_at desc nulls first, due_at, complaint_id
                limit :size offset :offset
                """)
                .param("answered", answered)
                .param("size", pager.size())
                .param("offset", pager.offset())
                .query(Rows.of(ComplaintRow.class))
                .list();
    }

    @Transactional(readOnly = true)
    public int count(boolean answered) {
        return jdbc.sql("select count(*) from privacy.complaint where (answered_at is not null) = :answered")
                .param("answered", answered)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public ComplaintView view(ComplaintId id) {
        return jdbc.sql("""
                select complaint_id, number, kind, body, about, name, phone_sealed, org_path, received_at, due_at,
                  concerns_account, answer, answered_at
                from privacy.complaint
                where complaint_id = :id
                """)
                .param("id", id)
                .query(Rows.of(ComplaintView.class))
                .optional()
                .orElseThrow(() -> new NotFound("complaint " + id.value()));
    }
}
