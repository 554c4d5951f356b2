package org.touyan.outreach.lecture.shift;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;

/** Reads the log of talks, as far as the current actor may see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class TalksQuery {

    private final JdbcClient jdbc;

    TalksQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<WrittenTalk> last(int most) {
        return jdbc.sql("""
                select t.talk_id, t.kind, t.day, b.name as body, t.group_name, t.times, t.minutes, t.topic, t.speaker, t.heads,
                  t.voided_at is not null as voided, t.void_reason
                from lecture.shift_talk t join organization.body b using (body_id)
                order by t.day desc, t.entered_at desc, t.talk_id
                limit :most
                """).param("most", most).query(Rows.of(WrittenTalk.class)).list();
    }
}
