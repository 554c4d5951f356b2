package org.touyan.people.assessment.pyramid;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;

/**
 * The persons behind a cell, each with the certificate that counts, without a name.
 *
 * @param withheld whether the cell is, and its rows with it
 */
public record RowsPage(String name, String level, LocalDate day, String back, List<Row> rows, boolean withheld, int fewest)
        implements
            Page {

    /** One person. */
    public record Row(String batch, String company, LocalDate issuedOn, @Nullable LocalDate verifiedOn) {}
}
