package org.touyan.service.knowledge.strip;

import java.util.Arrays;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;

/** Looks up whom and what the house knows of that stands in somebody's words. Reads as far as the transaction may see. */
@Component
public class Acquaintances {

    private static final String SEPARATORS = "[\\s,，、;；。.()（）-]+";

    private final Organizations organizations;
    private final JdbcClient jdbc;

    Acquaintances(Organizations organizations, JdbcClient jdbc) {
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    /**
     * @param asker who asked; empty when nobody did
     * @param place where he wants help, in his words; may be empty
     */
    public Known in(String words, String asker, String place) {
        String plain = Plain.of(words);
        List<String> names = jdbc.sql("""
                select :asker as name where :asker <> ''
                union
                select p.name from roster.person p where position(p.name in :words) > 0
                union
                select a.name from identity.account a where position(a.name in :words) > 0
                """).param("asker", asker).param("words", plain).query(Rows.of(String.class)).list();
        List<String> given = jdbc.sql("""
                select distinct substr(p.name, 2) from roster.person p
                where char_length(p.name) = 3 and position(substr(p.name, 2) in :words) > 0
                """).param("words", plain).query(Rows.of(String.class)).list();
        List<Town> towns = organizations.towns();
        return new Known(names, given, places(place),
                towns.stream().flatMap(t -> List.of(t.name(), t.shortName()).stream()).toList());
    }

    private static List<String> places(String place) {
        return place.isBlank() ? List.of() : Arrays.stream((place + ' ' + Plain.of(place)).split(SEPARATORS, -1)).toList();
    }
}
