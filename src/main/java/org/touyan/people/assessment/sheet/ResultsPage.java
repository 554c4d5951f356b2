package org.touyan.people.assessment.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.people.assessment.BatchId;
import org.touyan.people.assessment.domain.Part;

/** Who has passed, for everybody, while the notice lasts: name and level, no identity number and no mark; and what was corrected. */
public record ResultsPage(BatchId batch, String number, String company, String occupation, LocalDate from, LocalDate until,
        List<Passed> passed,
        List<Corrected> corrected) implements Page {

    /** Somebody who has passed. */
    public record Passed(int ticket, String name, String level) {}

    /** A mark was corrected after the notice began. */
    public record Corrected(int ticket, String name, Part part, String reason, Instant at) {}
}
