package org.touyan.outreach.campaign.pair;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.campaign.domain.Helper;
import org.touyan.people.roster.Named;
import org.touyan.people.roster.PersonId;

/** Finds who is meant by what was typed: a name, a number of the roster, or the name of a team. */
@Component
public class Helpers {

    private final Named named;
    private final JdbcClient jdbc;

    Helpers(Named named, JdbcClient jdbc) {
        this.named = named;
        this.jdbc = jdbc;
    }

    /** @throws RuleBroken at {@code who}, when nobody, or more than one, is called that */
    @Transactional(readOnly = true)
    public Helper named(String who) {
        Named.Meant meant = named.personOrTeam(who, "campaign.who.nobody", "campaign.who.several");
        return new Helper(meant.personId(), meant.teamId());
    }

    /** @throws RuleBroken at that field, when no one person is called that */
    @Transactional(readOnly = true)
    public PersonId person(String field, String name) {
        try {
            PersonId person = named(name).personId();
            if (person != null) {
                return person;
            }
        } catch (RuleBroken unknown) {
            throw RuleBroken.at(field, unknown.key(), unknown.arguments());
        }
        throw RuleBroken.at(field, "campaign.who.nobody", name);
    }

    /** Whoever speaks for it: the person himself, or the team's lead; null for a team that has none. */
    public @Nullable UUID speaker(Helper helper) {
        return jdbc.sql("""
                select roster.now_is(coalesce(:person::uuid, (
                  select m.person_id from roster.team_member m
                  where m.team_id = :team::uuid and m.role = 'LEAD' and roster.serves(m)
                  order by m.from_day
                  limit 1)))
                """).param("person", helper.personId()).param("team", helper.teamId()).query(Rows.orNull(UUID.class)).single();
    }

    /** Whether this person goes for that helper: he is it, under whichever number, or serves in the team. */
    @Transactional(readOnly = true)
    public boolean goesFor(Helper helper, PersonId person) {
        return jdbc.sql("""
                select coalesce(:person::uuid = any(roster.selves(:helper::uuid)), false) or exists (select 1 from roster.team_member m
                where m.team_id = :team::uuid and m.person_id = :person and roster.serves(m))
                """).param("helper", helper.personId()).param("team", helper.teamId()).param("person", person)
                .query(Boolean.class).single();
    }
}
