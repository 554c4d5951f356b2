package org.touyan.foundation.identity.account;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;

/** Where somebody is signed in, the last used first. */
@Component
class SessionsQuery {

    private final JdbcClient jdbc;

    SessionsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<SessionRow> rows(UUID account) {
        return jdbc.sql("""
                select to_timestamp(creation_time / 1000.0) as since, to_timestamp(last_access_time / 1000.0) as last_seen
                from identity.spring_session
                where principal_name = :account
                order by last_access_time desc
                """)
                .param("account", account.toString())
                .query(Rows.of(SessionRow.class))
                .list();
    }
}
