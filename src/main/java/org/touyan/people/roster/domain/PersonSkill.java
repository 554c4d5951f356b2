package org.touyan.people.roster.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.RuleBroken;

/**
 * A skill the person has.
 *
 * @param skill code of the catalog
 * @param level 5 beginner to 1 senior technician as the state counts, 0 none certified; null when nobody has said
 * @param since year
 */
@Table(schema = "roster", name = "person_skill")
public record PersonSkill(String skill, @Nullable Integer level, @Nullable Integer since) {

    private static final int BEGINNER = 5;

    public PersonSkill {
        if (level != null && (level < 0 || level > BEGINNER)) {
            throw RuleBroken.at("skills", "roster.person.skill-level", level);
        }
    }

    public static PersonSkill of(String skill) {
        return new PersonSkill(skill, null, null);
    }
}
