package org.touyan.service.dispatch.offer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.touyan.people.roster.PersonId;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.ReasonWords;

/** 为什么派给您: what spoke for the expert, kept with the order in the words of that day. */
@Component
class ToldReasons {

    private final ReasonWords words;

    ToldReasons(ReasonWords words) {
        this.words = words;
    }

    String of(List<Candidate> fitting, PersonId expert) {
        return fitting.stream()
                .filter(c -> c.person().equals(expert))
                .flatMap(c -> c.reasons().stream())
                .filter(r -> r.kind().speaksFor())
                .map(r -> words.line(Locale.SIMPLIFIED_CHINESE, r))
                .collect(Collectors.joining("\n"));
    }
}
