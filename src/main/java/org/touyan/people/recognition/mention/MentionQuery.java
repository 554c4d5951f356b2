package org.touyan.people.recognition.mention;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.people.roster.Named;
import org.touyan.people.roster.PersonId;

/** Reads the mentions of the people in sight. */
@Component
class MentionQuery {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Named named;

    MentionQuery(JdbcClient jdbc, Named named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    @Transactional(readOnly = true)
    public MentionsPage page(Actor actor, Form<MentionForm> form) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        return new MentionsPage(jdbc.sql("""
                select m.mention_id, p.person_id, p.name, m.what, m.year, m.source,
                  exists (select 1 from recognition.profile_mention s where s.mention_id = m.mention_id) as shown
                from recognition.mention m join roster.person p on p.person_id = roster.now_is(m.person_id)
                where m.withdrawn_at is null
                order by p.name collate roster.strokes, m.year, m.mention_id
                limit :most
                """)
                .param("most", MOST)
                .query(Rows.of(MentionsPage.Row.class))
                .list(), actor.is(Role.TOWN_CADRE, Role.CITY_STAFF), form);
    }

    @Transactional(readOnly = true)
    public PersonId person(String who) {
        return named.find("who", who);
    }
}
