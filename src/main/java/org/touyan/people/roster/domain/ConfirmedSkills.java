package org.touyan.people.roster.domain;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;

/** Skills whose level an organisation has confirmed: nothing but another confirmation changes it. */
@Component
public class ConfirmedSkills {

    private record Confirmed(String skill, int level, String organisation) {}

    private final JdbcClient jdbc;
    private final Catalog catalog;

    ConfirmedSkills(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    /** @throws RuleBroken when a confirmed skill is missing among them, or has another level */
    public void keptBy(PersonId person, Particulars particulars) {
        List<Confirmed> all = jdbc.sql("select skill, level, organisation from roster.confirmed_skill where person_id = :person")
                .param("person", person)
                .query(Rows.of(Confirmed.class))
                .list();
        for (Confirmed confirmed : all) {
            boolean kept = particulars.skills().stream().anyMatch(s -> s.skill().equals(confirmed.skill())
                    && Integer.valueOf(confirmed.level()).equals(s.level()));
            if (!kept) {
                throw RuleBroken.at("skills", "roster.person.skill-locked",
                        catalog.skill(confirmed.skill()).map(s -> s.name()).orElse(confirmed.skill()), confirmed.organisation());
            }
        }
    }
}
