package org.touyan.people.studio.desk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.InboxDoor;

/** The way from a master's first page to his studio: what waits is an application that was sent back, or what has to be put right. */
@Component
class StudioDoor implements InboxDoor {

    private final JdbcClient jdbc;

    StudioDoor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String href() {
        return "/me/studio";
    }

    @Override
    public String textKey() {
        return "studio.me.title";
    }

    @Override
    public String icon() {
        return "bulb";
    }

    @Override
    @Transactional(readOnly = true)
    public int waiting(Actor expert) {
        return jdbc.sql(
                "select count(*)::int from studio.studio where touyan.is_person(roster.now_is(leader_id)) and state in ('RETURNED', 'RECTIFYING')")
                .query(Rows.of(Integer.class))
                .single();
    }
}
