package org.touyan.people.assessment.count;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/**
 * How many reached a level in a period, and how many of each level there were before and after.
 *
 * @param above also those above level 3
 */
public record LevelsPage(LocalDate from, LocalDate until, boolean above, int persons, int certificates, int verified,
        List<Row> rows,
        List<Step> steps, FormErrors errors) implements Page {

    /** One of the certificates behind the number: without a name. */
    public record Row(String batch, String company, String level, LocalDate issuedOn, @Nullable LocalDate verifiedOn, int nth) {}

    /** Persons whose highest level this is, the day before the period and on its last day. */
    public record Step(String company, String level, int before, int after) {}
}
