package org.touyan.service.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.touyan.people.roster.PersonId;

/**
 * Who could help with one request.
 *
 * @param suggested  best first
 * @param leftOut    everyone else in sight, each with the reason why not
 * @param licences   codes of the trade licences of which whoever comes must hold one; none where a free trade may do
 * @param understood what its words were understood to ask for
 */
public record Shortlist(List<Candidate> suggested, List<LeftOut> leftOut, Set<String> licences, Understanding understood) {

    public static final Shortlist EMPTY = new Shortlist(List.of(), List.of(), Set.of(), Understanding.NOTHING);

    public Shortlist {
        suggested = List.copyOf(suggested);
        leftOut = List.copyOf(leftOut);
        licences = Set.copyOf(licences);
    }

    /** Before anybody says what the words were understood to ask for. */
    public Shortlist(List<Candidate> suggested, List<LeftOut> leftOut, Set<String> licences) {
        this(suggested, leftOut, licences, Understanding.NOTHING);
    }

    public Shortlist after(Understanding listening) {
        return new Shortlist(suggested, leftOut, licences, listening);
    }

    public Optional<Candidate> of(PersonId person) {
        return suggested.stream().filter(c -> c.person().equals(person)).findFirst();
    }
}
