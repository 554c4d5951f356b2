package org.touyan.insight.impact.figure;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a team is called; that there is such a team is for everybody to know. */
@Component
class TeamNames {

    private final JdbcClient jdbc;

    TeamNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<String> of(String team) {
        return jdbc.sql("select t.name from roster.team t where t.team_id::text = :team").param("team", team).query(String.class)
                .optional();
    }
}
