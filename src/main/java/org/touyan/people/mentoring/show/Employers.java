package org.touyan.people.mentoring.show;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.web.ui.Choice;

/** The companies a contract may be written for: those the actor sees. */
@Component
class Employers {

    private record Company(UUID bodyId, String name) {}

    private final JdbcClient jdbc;

    Employers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<Choice> choices() {
        return jdbc.sql("""
                select body_id, name from organization.body
                where kind in ('ENTERPRISE', 'INSTITUTION', 'COOPERATIVE')
                order by name, body_id
                limit 500
                """).query(Rows.of(Company.class)).list().stream().map(c -> Choice.of(c.bodyId().toString(), c.name())).toList();
    }
}
