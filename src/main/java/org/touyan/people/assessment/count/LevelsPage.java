package org.touyan.people.assessment.count;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;

/**
 * How many reached a level in a period, and where they did.
 *
 * @param above also those above level 3
 */
public record LevelsPage(LocalDate from, LocalDate until, boolean above, int persons, int certificates, int verified,
        List<Row> rows, int fewest, FormErrors errors) implements Page {

    /**
     * One of the certificates behind the number: without a name.
     *
     * @param few so few of this company that it is not said which one
     */
    public record Row(String batch, String company, String level, LocalDate issuedOn, @Nullable LocalDate verifiedOn, int nth,
            boolean few) {}

    public String pyramid() {
        return "/desk/assessment/pyramid?before=" + from.minusDays(1) + "&after=" + until;
    }

    public boolean withheld() {
        return rows.stream().anyMatch(Row::few);
    }
}
