package org.touyan.insight.impact.frozen;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Moved;
import org.touyan.insight.impact.domain.Snapshot;
import org.touyan.insight.impact.domain.Verdict;

/**
 * A frozen figure, and whether it is still so.
 *
 * @param later what it was restated by; null when it stands
 * @param small whether its numbers are kept back
 * @param moved the first of the rows that are not as they were
 */
public record VerdictPage(Verdict verdict, @Nullable Snapshot later, boolean small, List<Moved> moved, boolean restates,
        String reason,
        FormErrors errors) implements Page {

    public Snapshot snapshot() {
        return verdict.snapshot();
    }

    public Metric metric() {
        return verdict.now().metric();
    }

    public String href() {
        return "/desk/figures/" + snapshot().snapshotId();
    }

    /** ALTERED, REDEFINED, MOVED or SAME: the gravest that holds. */
    public String finding() {
        if (!verdict.altered().isEmpty()) {
            return "ALTERED";
        }
        if (verdict.redefined()) {
            return "REDEFINED";
        }
        return verdict.same() ? "SAME" : "MOVED";
    }

    public String number(BigDecimal value, Ui ui) {
        return small ? "—" : NumberFormat.getNumberInstance(ui.locale()).format(value);
    }

    public boolean mayBeRestated() {
        return restates && later == null && !verdict.same() && verdict.altered().isEmpty();
    }
}
