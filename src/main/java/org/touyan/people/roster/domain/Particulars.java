package org.touyan.people.roster.domain;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;

/**
 * What the union writes down about a person; checked as a whole, each fault at its field.
 *
 * @param path       the union he belongs to
 * @param town       NBS code of the home town
 * @param occupation code of the state's list of occupations
 * @param craftSince year he began his craft
 * @param headline   one line about the craft
 * @param monthlyCap most visits a month; null leaves it to the parameter
 * @param takesBoat  whether he goes to the islands
 * @param towns      towns reached; none means the home town
 */
public record Particulars(String name, Standing standing, OrgPath path, String town, @Nullable String occupation,
        @Nullable Integer craftSince, String headline, String story, @Nullable Integer monthlyCap, boolean takesBoat,
        Set<String> towns, Set<PersonSkill> skills, Set<String> languages) {

    private static final int HEADLINE = 60;
    private static final int STORY = 2000;
    private static final int EARLIEST = 1940;
    private static final int CAP = 60;

    public Particulars {
        name = PersonName.check(name).orRefuse("name");
        headline = FreeText.check(headline, 0, HEADLINE).orRefuse("headline");
        story = FreeText.check(story, 0, STORY).orRefuse("story");
        towns = Set.copyOf(towns);
        skills = Set.copyOf(skills);
        languages = Set.copyOf(languages);
        if (monthlyCap != null && (monthlyCap < 0 || monthlyCap > CAP)) {
            throw RuleBroken.at("monthlyCap", "roster.person.cap", CAP);
        }
        if (skills.stream().map(PersonSkill::skill).distinct().count() < skills.size()) {
            throw RuleBroken.at("skills", "roster.person.skill-twice");
        }
    }

    /** Faults that need to know what day it is. */
    void check(LocalDate today) {
        if (craftSince != null && (craftSince < EARLIEST || craftSince > today.getYear())) {
            throw RuleBroken.at("craftSince", "roster.person.craft-since", EARLIEST, today.getYear());
        }
        if (skills.stream().anyMatch(s -> s.since() != null && (s.since() < EARLIEST || s.since() > today.getYear()))) {
            throw RuleBroken.at("skills", "roster.person.skill-since");
        }
    }
}
