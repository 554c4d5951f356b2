package org.touyan.people.roster.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Occupation;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Particulars;
import org.touyan.people.roster.domain.PersonSkill;

/** Turns what was typed into what is written down. */
@Component
class WrittenDown {

    private static final Pattern OCCUPATION_CODE = Pattern.compile("(\\d-\\d\\d-\\d\\d-\\d\\d)\\b.*");
    private static final Pattern PATH = Pattern.compile("/([0-9a-z]+/)+");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Set<String> LEVELS = Set.of("0", "1", "2", "3", "4", "5");
    private static final int SUGGESTIONS = 4;
    private static final String NONE = "-";

    private final Catalog catalog;

    WrittenDown(Catalog catalog) {
        this.catalog = catalog;
    }

    Particulars particulars(Form<PersonForm> typed) {
        PersonForm form = typed.value();
        if (!PATH.matcher(form.path()).matches()) {
            throw RuleBroken.at("path", "roster.person.unit");
        }
        return new Particulars(form.name(), Objects.requireNonNull(form.standing()), new OrgPath(form.path()), form.town(),
                occupation(form.occupation()), form.craftSince(), form.headline(), form.story(), form.monthlyCap(),
                form.takesBoat(),
                new HashSet<>(form.towns()), skills(form, typed.typed().getOrDefault("since", List.of())),
                new HashSet<>(form.languages()));
    }

    Contact contact(PersonForm form) {
        return new Contact(form.phone(), form.identity(), form.sex(), form.birthDate());
    }

    /** @param since as typed, the empty ones too: a list of the form knows only what was filled in */
    private static Set<PersonSkill> skills(PersonForm form, List<String> since) {
        Set<PersonSkill> skills = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < Math.max(form.skill().size(), since.size()); i++) {
            String skill = i < form.skill().size() ? form.skill().get(i) : NONE;
            Integer year = since(since, i);
            if (skill.equals(NONE)) {
                if (year != null) {
                    throw RuleBroken.at("since", "roster.person.since-without-skill");
                }
                continue;
            }
            if (!seen.add(skill)) {
                throw RuleBroken.at("skill", "roster.person.skill-twice");
            }
            skills.add(new PersonSkill(skill, level(form.level(), i), year));
        }
        return skills;
    }

    private static @Nullable Integer level(List<String> levels, int row) {
        String level = row < levels.size() ? levels.get(row) : NONE;
        return LEVELS.contains(level) ? Integer.valueOf(level) : null;
    }

    private static @Nullable Integer since(List<String> years, int row) {
        String year = row < years.size() ? years.get(row).strip() : "";
        if (year.isEmpty()) {
            return null;
        }
        if (!YEAR.matcher(year).matches()) {
            throw RuleBroken.at("since", "roster.person.skill-since");
        }
        return Integer.valueOf(year);
    }

    /** By code, by its exact name, or refused with the nearest names. */
    private @Nullable String occupation(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        Matcher code = OCCUPATION_CODE.matcher(typed.strip());
        if (code.matches()) {
            return code.group(1);
        }
        List<Occupation> like = catalog.occupationsLike(typed.strip(), SUGGESTIONS);
        return like.stream()
                .filter(o -> o.name().equals(typed.strip()))
                .findFirst()
                .map(Occupation::code)
                .orElseThrow(() -> like.isEmpty()
                        ? RuleBroken.at("occupation", "roster.person.occupation")
                        : RuleBroken.at("occupation", "roster.person.occupation-like",
                                like.stream().map(o -> o.code() + " " + o.name()).collect(Collectors.joining("; "))));
    }
}
