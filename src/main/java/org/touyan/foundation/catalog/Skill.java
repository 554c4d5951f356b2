package org.touyan.foundation.catalog;

import java.util.List;

/**
 * A craft.
 *
 * @param subject     code of the subject it helps with most
 * @param aliases     what askers say when they need it
 * @param occupations codes of the classification, nearest first
 */
public record Skill(String code, String name, String nameEn, String subject, List<String> aliases,
        List<String> occupations) implements Named {

    public Skill {
        aliases = List.copyOf(aliases);
        occupations = List.copyOf(occupations);
    }
}
