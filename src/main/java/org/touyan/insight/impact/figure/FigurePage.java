package org.touyan.insight.impact.figure;

import java.time.Instant;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.page.FigureLine;

/**
 * One figure opened: what it means, how it grew, and the rows it is made of.
 *
 * @param staff a signed-in colleague also sees the numbers of the requests
 */
public record FigurePage(FigureLine line, Period period, List<Figures.Month> months, List<Row> rows, int count,
        Pager pager, boolean staff, Instant asOf) implements Page {

    /** A row without names: when, where, what about. */
    public record Row(Instant at, String town, String subject, int halfHours, String number) {}
}
