package org.touyan.service.matching.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.people.roster.ExpertCard;
import org.touyan.service.matching.Acquaintance;
import org.touyan.service.matching.HalfDay;

/**
 * What is known of one person who might help.
 *
 * @param active       may be asked at all
 * @param codes        skills and occupation, by code
 * @param levels       certified level by skill, 5 for a senior technician; skills nobody has certified are not in it
 * @param licences     last day of each trade licence held, by code
 * @param years        in the craft, or null
 * @param townName     where he lives, for the sentence
 * @param way          null when nobody has measured it
 * @param reaches      goes to that town
 * @param week         half days that are usually free; empty when he has not said
 * @param cap          orders a month he is asked for at most
 * @param thisMonth    orders he has taken this month
 * @param open         orders he holds now
 * @param helpedBefore whom of those who ask he has helped
 * @param own          how near his own line about his craft comes to the words, from 0 to 1; 0 when nobody can say
 */
public record Helper(
        ExpertCard card, boolean active, Set<String> codes, Map<String, Integer> levels, Map<String, LocalDate> licences,
        @Nullable Integer years, String townName,
        @Nullable Way way, boolean reaches, boolean takesBoat, Set<WeekHalf> week, List<Absence> absences,
        List<TimeWindow> busy, int cap, int thisMonth, int open, Acquaintance helpedBefore, double own) {

    public Helper {
        codes = Set.copyOf(codes);
        levels = Map.copyOf(levels);
        licences = Map.copyOf(licences);
        week = Set.copyOf(week);
        absences = List.copyOf(absences);
        busy = List.copyOf(busy);
    }

    boolean away(HalfDay half) {
        return absences.stream().anyMatch(a -> a.covers(half.day()));
    }

    boolean free(HalfDay half) {
        return week.contains(new WeekHalf(half.day().getDayOfWeek(), half.half()))
                && !away(half)
                && busy.stream().noneMatch(half.window()::overlaps);
    }

    boolean tired() {
        return thisMonth >= cap;
    }
}
