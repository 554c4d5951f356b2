package org.touyan.people.recognition.mention;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.people.roster.Mentions;
import org.touyan.people.roster.PersonId;

/** Answers the profile and the page of consents, the latest first. */
@Component
class StoredMentions implements Mentions {

    private final JdbcClient jdbc;

    StoredMentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> shown(PersonId person) {
        return jdbc.sql("""
                select year, what, source from recognition.profile_mention where person_id = :person order by year desc, mention_id
                """)
                .param("person", person)
                .query(Rows.of(Line.class))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> kept(PersonId person) {
        return jdbc.sql("""
                select year, what, source from recognition.mention
                where person_id = any(roster.selves(:person)) and withdrawn_at is null
                order by year desc, mention_id
                """)
                .param("person", person)
                .query(Rows.of(Line.class))
                .list();
    }
}
