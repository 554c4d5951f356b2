package org.touyan.insight.report.open;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.ReportId;

/** The published statements, the latest first. */
public record StatementsPage(List<Row> rows) implements Page {

    /** One of them. */
    public record Row(ReportId reportId, String title, String titleEn, String source, String unionName, LocalDate firstDay,
            LocalDate lastDay, LocalDate lockedOn) {

        public String title(boolean english) {
            return english ? titleEn : title;
        }

        public Period period() {
            return new Period(firstDay, lastDay);
        }
    }
}
