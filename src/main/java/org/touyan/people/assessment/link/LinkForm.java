package org.touyan.people.assessment.link;

import org.jspecify.annotations.Nullable;
import org.touyan.people.assessment.CandidateId;

/** What is said behind a link: kin of a candidate, or words with a signature. */
public record LinkForm(@Nullable CandidateId kinCandidate, String relation, String words) {

    static final LinkForm EMPTY = new LinkForm(null, "", "");
}
