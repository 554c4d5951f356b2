package org.touyan.service.matching.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.touyan.service.matching.HalfDay;

/**
 * How somebody's craft meets a request.
 *
 * @param skills    what he can do of what is wanted, clearest first
 * @param clearness from 0 to 1
 * @param level     best certified level of these skills, 5 for a senior technician, 0 for none
 * @param lacking   what the words name and is not his craft, or null
 * @param licences  codes of the licences one of which lets him do it, none where the trade is free
 * @param until     last day of the longest of them, or null
 * @param missing   the licence that stands in the way, or null
 */
record Craft(List<String> skills, double clearness, int level, @Nullable String lacking, Set<String> licences,
        @Nullable LocalDate until, @Nullable MissingLicence missing) {

    static Craft none(@Nullable MissingLicence missing) {
        return new Craft(List.of(), 0, 0, null, Set.of(), null, missing);
    }

    Craft {
        skills = List.copyOf(skills);
        licences = Set.copyOf(licences);
    }

    boolean fits() {
        return !skills.isEmpty();
    }

    /** A licence by which he may do it still holds then. */
    boolean allows(HalfDay half) {
        return until == null || !half.day().isAfter(until);
    }
}
