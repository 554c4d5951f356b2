package org.touyan.service.matching;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.PersonId;

/**
 * One person who could help.
 *
 * @param minutes  travel time from home town to the place, minutes
 * @param boat     the way leads over water
 * @param freeFrom start of the first free half day that suits the wish, or null
 * @param licences codes of the trade licences one of which lets him do it; none where the trade is free
 */
public record Candidate(ExpertCard expert, Fit fit, List<Reason> reasons, int minutes, boolean boat, @Nullable Instant freeFrom,
        Set<String> licences) {

    public Candidate {
        reasons = List.copyOf(reasons);
        licences = Set.copyOf(licences);
    }

    public PersonId person() {
        return expert.id();
    }
}
