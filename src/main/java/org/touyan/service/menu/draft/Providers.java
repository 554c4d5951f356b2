package org.touyan.service.menu.draft;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.service.menu.domain.Provider;

/** Finds whoever gives a line by what was typed: a name, a number of the roster, or the name of a team. */
@Component
public class Providers {

    private record Found(@Nullable UUID personId, @Nullable UUID teamId) {}

    private final JdbcClient jdbc;

    Providers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same, under the number he goes by now: his entry may have been merged with another. */
    Provider asNow(Provider provider) {
        PersonId person = provider.personId();
        return person == null
                ? provider
                : Provider.person(new PersonId(jdbc.sql("select roster.now_is(:id)").param("id", person.value())
                        .query(UUID.class).single()));
    }

    /** @throws RuleBroken when nobody, or more than one, is called that */
    @Transactional(readOnly = true)
    public Provider named(String who) {
        if (who.isBlank()) {
            return Provider.NOBODY;
        }
        List<Found> found = jdbc.sql("""
                select p.person_id, null::uuid as team_id
                from roster.person p
                where (p.name = :who or p.roster_no = :who) and p.state <> 'LEFT' and p.merged_into is null and p.standing <> 'DECEASED'
                union all
                select null, t.team_id
                from roster.team t
                where t.name = :who and t.ended_at is null
                limit 2
                """)
                .param("who", who)
                .query(Rows.of(Found.class))
                .list();
        if (found.isEmpty()) {
            throw RuleBroken.at("who", "menu.who.nobody", who);
        }
        if (found.size() > 1) {
            throw RuleBroken.at("who", "menu.who.several", who);
        }
        UUID person = found.getFirst().personId();
        return person == null
                ? new Provider(null, found.getFirst().teamId())
                : Provider.person(new PersonId(person));
    }
}
