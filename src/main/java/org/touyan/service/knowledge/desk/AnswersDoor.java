package org.touyan.service.knowledge.desk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.InboxDoor;

/** From a master's first page to his cards. */
@Component
class AnswersDoor implements InboxDoor {

    private final JdbcClient jdbc;

    AnswersDoor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String href() {
        return "/me/answers";
    }

    @Override
    public String textKey() {
        return "knowledge.title";
    }

    @Override
    public String icon() {
        return "sheet";
    }

    /** Cards that staff have written for him and that he has not agreed to yet, and those that came back. */
    @Override
    @Transactional(readOnly = true)
    public int waiting(Actor expert) {
        return jdbc.sql("select count(*)::int from knowledge.card where state = 'DRAFT' and (not agreed or remark <> '')")
                .query(Rows.of(Integer.class)).single();
    }
}
