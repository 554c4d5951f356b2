package org.touyan.service.matching;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.PersonId;

/**
 * One person who could help.
 *
 * @param minutes  travel time from home town to the place, minutes
 * @param boat     the way leads over water
 * @param freeFrom start of the first free half day that suits the wish, or null
 */
public record Candidate(ExpertCard expert, Fit fit, List<Reason> reasons, int minutes, boolean boat, @Nullable Instant freeFrom) {

    public Candidate {
        reasons = List.copyOf(reasons);
    }

    public PersonId person() {
        return expert.id();
    }
}
