package org.touyan.outreach.lecture.mine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.InboxDoor;

/** The way from a master's first page: what waits is what his team still has to find somebody for. */
@Component
class TalksDoor implements InboxDoor {

    private final JdbcClient jdbc;

    TalksDoor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String href() {
        return "/me/talks";
    }

    @Override
    public String textKey() {
        return "lecture.me.nav";
    }

    @Override
    public String icon() {
        return "mic";
    }

    @Override
    @Transactional(readOnly = true)
    public int waiting(Actor expert) {
        return jdbc.sql("""
                select count(*)
                from lecture.part p join lecture.booking b using (request_id)
                where b.state in ('CONFIRMED_CONTENT', 'ASSIGNED') and p.person_id is null and lecture.leads(p.team_id)
                """).query(Integer.class).single();
    }
}
