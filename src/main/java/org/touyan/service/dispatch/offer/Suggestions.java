package org.touyan.service.dispatch.offer;

import java.util.List;

import org.springframework.stereotype.Component;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.people.roster.PersonId;
import org.touyan.service.matching.Candidate;

/** How many of the fitting are suggested on the board. */
@Component
class Suggestions {

    private final Parameters parameters;

    Suggestions(Parameters parameters) {
        this.parameters = parameters;
    }

    List<PersonId> of(List<Candidate> fitting) {
        return fitting.stream().limit(parameters.number("matching.suggested")).map(Candidate::person).toList();
    }
}
