package org.touyan.service.visit.team;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.people.roster.PersonId;

/** Which teams the one who asks leads, and who serves in them. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class LedTeams {

    private final JdbcClient jdbc;

    LedTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean leads(UUID team) {
        return jdbc.sql("select roster.leads(:team)").param("team", team).query(Boolean.class).single();
    }

    public List<UUID> all() {
        return jdbc.sql("select team_id from roster.team where ended_at is null and roster.leads(team_id)")
                .query(Rows.of(UUID.class))
                .list();
    }

    public boolean serves(UUID team, PersonId person) {
        return jdbc.sql("""
                select exists (select 1 from roster.team_member m join roster.person p on p.person_id = m.person_id
                  where m.team_id = :team and m.person_id = any(roster.selves(:person)) and roster.serves(m)
                    and p.standing <> 'DECEASED' and p.state <> 'LEFT')
                """).param("team", team).param("person", person).query(Boolean.class).single();
    }
}
