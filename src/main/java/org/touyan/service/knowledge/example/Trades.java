package org.touyan.service.knowledge.example;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Skill;
import org.touyan.foundation.catalog.Subject;

/**
 * What of somebody's trades helped with a request: those its words speak of; else those at home in its subject; else all he has.
 */
final class Trades {

    /** As in matching: half of a name must stand in the words before it counts. */
    private static final double HEARD = 0.5;

    private final Catalog catalog;
    private final String subject;
    private final Map<String, Double> heard;

    Trades(Catalog catalog, String subject, String words) {
        this.catalog = catalog;
        this.subject = subject;
        this.heard = catalog.heardIn(words);
    }

    Set<String> of(Set<String> skills, @Nullable String occupation) {
        Set<String> all = new TreeSet<>(skills);
        if (occupation != null) {
            all.add(occupation);
        }
        Set<String> asked = keep(all, code -> heard.getOrDefault(code, 0.0) >= HEARD);
        if (asked.isEmpty()) {
            asked = keep(all, this::isAtHome);
        }
        return asked.isEmpty() ? all : withOccupation(asked, occupation);
    }

    /** The occupation says the same in the state's words when one of these skills belongs to it. */
    private Set<String> withOccupation(Set<String> skills, @Nullable String occupation) {
        if (occupation != null && skills.stream().flatMap(code -> catalog.skill(code).stream()).map(Skill::occupations)
                .anyMatch(codes -> codes.contains(occupation))) {
            skills.add(occupation);
        }
        return skills;
    }

    private boolean isAtHome(String code) {
        return catalog.skill(code).map(skill -> skill.subject().equals(subject))
                .orElseGet(() -> catalog.subject(subject).map((Subject s) -> s.covers(code)).orElse(false));
    }

    private static Set<String> keep(Set<String> codes, Predicate<String> which) {
        return codes.stream().filter(which).collect(Collectors.toCollection(TreeSet::new));
    }
}
