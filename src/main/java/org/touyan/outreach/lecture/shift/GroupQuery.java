package org.touyan.outreach.lecture.shift;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.Form;
import org.touyan.outreach.lecture.GroupId;
import org.touyan.outreach.lecture.domain.Secret;

/** What whoever holds a group's link sees: its own last lines. */
@Component
class GroupQuery {

    private record Head(GroupId groupId, String name, String body) {}

    private static final int LAST = 5;

    private final JdbcClient jdbc;
    private final Elevated elevated;

    GroupQuery(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @Transactional(readOnly = true)
    public ShiftPage page(String token, Form<ShiftForm> form) {
        return elevated.asSystem(() -> {
            Head head = jdbc.sql("""
                    select g.group_id, g.name, b.name as body
                    from lecture.shift_group g join organization.body b using (body_id)
                    where g.token_hash = :hash and g.closed_at is null
                    """).param("hash", Secret.hash(token)).query(Rows.of(Head.class)).optional()
                    .orElseThrow(() -> new NotFound("a group behind this link"));
            List<ShiftPage.Line> lines = jdbc.sql("""
                    select day, topic, speaker, heads
                    from lecture.shift_talk
                    where group_id = :group and voided_at is null
                    order by day desc, entered_at desc
                    limit :most
                    """).param("group", head.groupId()).param("most", LAST).query(Rows.of(ShiftPage.Line.class)).list();
            return new ShiftPage(token, head.name(), head.body(), form, lines);
        });
    }
}
