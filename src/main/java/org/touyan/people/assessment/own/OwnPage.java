package org.touyan.people.assessment.own;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.FilingState;
import org.touyan.people.assessment.plan.BatchesPage;

/** What a company has filed and examined. */
public record OwnPage(List<Filed> filings, List<BatchesPage.Row> batches) implements Page {

    /** One filing. */
    public record Filed(FilingId filingId, FilingState state, String number, LocalDate appliedOn, @Nullable LocalDate validUntil,
            String occupations) {}
}
