package org.touyan.people.assessment.plan;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.BatchState;

/** The batches, the latest first. */
public record BatchesPage(List<Row> rows) implements Page {

    /** One batch. */
    public record Row(BatchId batchId, String number, BatchState state, String company, String occupation, String levels,
            LocalDate examOn,
            int people) {}
}
