package org.touyan.people.assessment.own;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.FilingState;

/** What a company has filed. */
public record OwnPage(List<Filed> filings) implements Page {

    /** One filing. */
    public record Filed(FilingId filingId, FilingState state, String number, LocalDate appliedOn, @Nullable LocalDate validUntil,
            String occupations) {}
}
