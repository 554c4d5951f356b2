package org.touyan.service.matching.domain;

import java.util.List;
import java.util.Set;

/**
 * A word of the catalog: a skill or an occupation, with what else people call it.
 *
 * @param code     of the skill or the occupation
 * @param subjects codes of the subjects it belongs to
 * @param related  codes of the occupations in which the skill is at home
 */
public record Term(String code, String name, List<String> aliases, Set<String> subjects, Set<String> related) {

    public Term {
        aliases = List.copyOf(aliases);
        subjects = Set.copyOf(subjects);
        related = Set.copyOf(related);
    }
}
