package org.touyan.service.matching;

import java.util.List;
import java.util.Optional;

import org.touyan.people.roster.PersonId;

/**
 * Who could help with one request.
 *
 * @param suggested best first
 * @param leftOut   everyone else in sight, each with the reason why not
 */
public record Shortlist(List<Candidate> suggested, List<LeftOut> leftOut) {

    public Shortlist {
        suggested = List.copyOf(suggested);
        leftOut = List.copyOf(leftOut);
    }

    public Optional<Candidate> of(PersonId person) {
        return suggested.stream().filter(c -> c.person().equals(person)).findFirst();
    }
}
