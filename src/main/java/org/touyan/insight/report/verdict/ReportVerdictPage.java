package org.touyan.insight.report.verdict;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.impact.domain.Verdict;
import org.touyan.insight.report.domain.Line;
import org.touyan.insight.report.domain.Report;
import org.touyan.insight.report.domain.Template;

/**
 * What a locked report says today.
 *
 * @param whole whether the report is as it was sealed
 */
public record ReportVerdictPage(Report report, Template template, boolean whole, List<Found> found) implements Page {

    /**
     * One computed cell, counted again.
     *
     * @param broken whether the entry of the cell is no longer what was sealed
     */
    public record Found(Line line, Verdict verdict, boolean broken) {

        /** BROKEN, ALTERED, REDEFINED, MOVED or SAME: the gravest that holds. */
        public String finding() {
            if (broken) {
                return "BROKEN";
            }
            if (!verdict.altered().isEmpty()) {
                return "ALTERED";
            }
            if (verdict.redefined()) {
                return "REDEFINED";
            }
            return verdict.same() ? "SAME" : "MOVED";
        }
    }

    public boolean same() {
        return whole && found.stream().allMatch(one -> one.finding().equals("SAME"));
    }

    public String number(BigDecimal value, Ui ui) {
        return NumberFormat.getNumberInstance(ui.locale()).format(value);
    }
}
