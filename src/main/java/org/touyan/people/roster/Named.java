package org.touyan.people.roster;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;

/** Finds a person of the roster whom the actor works with, by what colleagues write down: the name, or the roster number when names are alike. */
@Component
public class Named {

    /** A person or a team, never both. */
    public record Meant(@Nullable PersonId personId, @Nullable UUID teamId) {}

    private final JdbcClient jdbc;

    Named(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws RuleBroken at this field, when it is nobody or more than one */
    public PersonId find(String field, String who) {
        List<PersonId> found = jdbc.sql("""
                select person_id from roster.person
                where (name = :who or roster_no = :who) and state <> 'LEFT' and roster.visible(person_id)
                limit 2
                """)
                .param("who", who.strip())
                .query(Rows.of(PersonId.class))
                .list();
        if (found.isEmpty()) {
            throw RuleBroken.at(field, "roster.who.nobody");
        }
        if (found.size() > 1) {
            throw RuleBroken.at(field, "roster.who.several");
        }
        return found.getFirst();
    }

    /**
     * The same among those who can still be asked, and among the teams that have not ended; a team goes by its name.
     *
     * @param nobody  what is said when it is nobody, with the words that were typed
     * @param several what is said when it is more than one, with the words that were typed
     * @throws RuleBroken at {@code who}
     */
    public Meant personOrTeam(String who, String nobody, String several) {
        List<Meant> found = jdbc.sql("""
                select p.person_id, null::uuid as team_id
                from roster.person p
                where (p.name = :who or p.roster_no = :who) and p.state <> 'LEFT' and p.merged_into is null and p.standing <> 'DECEASED'
                union all
                select null, t.team_id
                from roster.team t
                where t.name = :who and t.ended_at is null
                limit 2
                """).param("who", who).query(Rows.of(Meant.class)).list();
        if (found.size() != 1) {
            throw RuleBroken.at("who", found.isEmpty() ? nobody : several, who);
        }
        return found.getFirst();
    }

    /** @throws NotFound when the actor does not work with this person, or he has left the roster */
    public String nameOf(PersonId person) {
        return jdbc.sql("select name from roster.person where person_id = :id and state <> 'LEFT' and roster.visible(person_id)")
                .param("id", person)
                .query(Rows.of(String.class))
                .optional()
                .orElseThrow(() -> new NotFound("person " + person));
    }
}
