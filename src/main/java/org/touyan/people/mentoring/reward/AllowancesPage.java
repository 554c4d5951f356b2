package org.touyan.people.mentoring.reward;

import java.util.List;

import org.touyan.foundation.web.Page;

/** What is paid, and who has signed for it. */
public record AllowancesPage(String base, List<AllowanceRow> rows) implements Page {

    public long sum() {
        return rows.stream().mapToLong(AllowanceRow::amountFen).sum();
    }
}
