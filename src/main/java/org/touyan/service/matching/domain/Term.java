package org.touyan.service.matching.domain;

import java.util.Set;

/**
 * A word of the catalog: a skill or an occupation.
 *
 * @param code     of the skill or the occupation
 * @param subjects codes of the subjects it belongs to
 * @param related  codes of the occupations in which the skill is at home
 */
public record Term(String code, String name, Set<String> subjects, Set<String> related) {

    public Term {
        subjects = Set.copyOf(subjects);
        related = Set.copyOf(related);
    }
}
