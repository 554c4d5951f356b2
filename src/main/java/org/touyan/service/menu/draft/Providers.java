package org.touyan.service.menu.draft;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.Named;
import org.touyan.people.roster.PersonId;
import org.touyan.service.menu.domain.Provider;

/** Finds whoever gives a line by what was typed: a name, a number of the roster, or the name of a team. */
@Component
public class Providers {

    private final Named named;
    private final JdbcClient jdbc;

    Providers(Named named, JdbcClient jdbc) {
        this.named = named;
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
        Named.Meant meant = named.personOrTeam(who, "menu.who.nobody", "menu.who.several");
        PersonId person = meant.personId();
        return person == null ? new Provider(null, meant.teamId()) : Provider.person(person);
    }
}
