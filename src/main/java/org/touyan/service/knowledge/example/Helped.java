package org.touyan.service.knowledge.example;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.people.roster.PersonId;

/** Says with which of his trades somebody has helped. Reads as far as the transaction may see. */
@Component
public class Helped {

    private record Helper(String skills, @Nullable String occupation) {}

    private final Catalog catalog;
    private final JdbcClient jdbc;

    Helped(Catalog catalog, JdbcClient jdbc) {
        this.catalog = catalog;
        this.jdbc = jdbc;
    }

    /** @return codes of skills and occupations; empty when the roster knows none */
    public Set<String> trades(PersonId expert, String subject, String words) {
        Helper helper = jdbc.sql("""
                select coalesce(string_agg(k.skill, ' '), '') as skills, p.occupation
                from roster.person p
                left join roster.person_skill k on k.person = p.person_id
                where p.person_id = roster.now_is(:expert)
                group by p.person_id, p.occupation
                """).param("expert", expert).query(Rows.of(Helper.class)).single();
        Set<String> skills = Arrays.stream(helper.skills().split(" ", -1)).filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Trades(catalog, subject, words).of(skills, helper.occupation());
    }
}
