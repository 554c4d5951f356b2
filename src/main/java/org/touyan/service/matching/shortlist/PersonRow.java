package org.touyan.service.matching.shortlist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.Subject;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.PersonId;
import org.touyan.service.matching.Acquaintance;
import org.touyan.service.matching.HalfDay;
import org.touyan.service.matching.domain.Absence;
import org.touyan.service.matching.domain.Helper;
import org.touyan.service.matching.domain.Term;
import org.touyan.service.matching.domain.Way;
import org.touyan.service.matching.domain.WeekHalf;

/**
 * One person as the database knows him; lists are words separated by blanks.
 *
 * @param skills   {@code soil:3}, the level counted upwards, 0 where nobody has certified it
 * @param licences {@code welding/2027-03-01}, with the last day
 * @param halves   {@code 3PM} is Wednesday afternoon
 * @param absences {@code 2026-11-02/2026-11-05}
 */
record PersonRow(
        PersonId personId, boolean active, String townName, @Nullable String occupation, @Nullable String occupationName,
        String skills, String licences, @Nullable Integer years, @Nullable Integer minutes,
        boolean byBoat, boolean reaches, boolean takesBoat, @Nullable Integer monthlyCap, String halves, String absences) {

    Helper helper(ExpertCard card, Doings.Known known, int usualCap, double own) {
        Map<String, Integer> levels = pairs(skills, ":").collect(Collectors.toMap(p -> p[0], p -> Integer.valueOf(p[1])));
        Set<String> codes = new HashSet<>(levels.keySet());
        if (occupation != null) {
            codes.add(occupation);
        }
        return new Helper(card, active, codes, levels, licensed(), years, townName,
                minutes == null ? null : new Way(minutes, byBoat), reaches,
                takesBoat, week(), away(), known.busy().getOrDefault(personId, List.of()),
                Objects.requireNonNullElse(monthlyCap, usualCap), known.month().getOrDefault(personId, 0),
                known.open().getOrDefault(personId, 0), known.helpedBefore().getOrDefault(personId, Acquaintance.NONE), own);
    }

    /** What the state calls his trade. */
    Optional<Term> trade(List<Subject> subjects) {
        if (occupation == null || occupationName == null) {
            return Optional.empty();
        }
        Set<String> covering = subjects.stream()
                .filter(s -> s.covers(occupation))
                .map(Subject::code)
                .collect(Collectors.toSet());
        return Optional.of(new Term(occupation, occupationName, covering, Set.of()));
    }

    private Set<WeekHalf> week() {
        return words(halves)
                .map(w -> new WeekHalf(DayOfWeek.of(Integer.parseInt(w.substring(0, 1))), HalfDay.Half.valueOf(w.substring(1))))
                .collect(Collectors.toSet());
    }

    private Map<String, LocalDate> licensed() {
        return pairs(licences, "/").collect(Collectors.toMap(p -> p[0], p -> LocalDate.parse(p[1])));
    }

    private List<Absence> away() {
        return pairs(absences, "/")
                .map(d -> new Absence(LocalDate.parse(d[0]), LocalDate.parse(d[1])))
                .toList();
    }

    private static Stream<String[]> pairs(String list, String between) {
        return words(list).map(w -> w.split(between, -1));
    }

    private static Stream<String> words(String list) {
        return list.isEmpty() ? Stream.of() : Stream.of(list.split(" ", -1));
    }
}
