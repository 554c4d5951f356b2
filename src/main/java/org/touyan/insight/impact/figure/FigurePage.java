package org.touyan.insight.impact.figure;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.insight.impact.domain.Cut;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.page.FigureLine;

/**
 * One figure opened: what it means, how it grew, and the rows it is made of.
 *
 * @param staff a signed-in colleague also sees the numbers of the requests
 * @param tag   of a cut, when only its rows are shown
 * @param cuts  how it is taken apart
 * @param reach for the desk: how many companies of each town
 */
public record FigurePage(FigureLine line, Period period, List<Figures.Month> months, List<Row> rows, int count,
        Pager pager, boolean staff, Instant asOf, String tag, List<Parts> cuts, List<Reached> reach) implements Page {

    /** @param companies on file in that town */
    public record Reached(String town, int companies, int reached) {}

    /** The parts of one cut. */
    public record Parts(Cut cut, List<Figures.Part> parts) {}

    /**
     * A row without names: when, where, what about.
     *
     * @param door where it can be read; empty when it cannot
     */
    public record Row(Instant at, String town, String subject, int halfHours, String number, String door) {}

    /** Its own address, for another month or another part. */
    public String self(String month, String part) {
        String query = Stream.of(month.isEmpty() ? "" : "month=" + month, part.isEmpty() ? "" : "part=" + part)
                .filter(one -> !one.isEmpty()).collect(Collectors.joining("&"));
        return "/figures/" + line.metric().id() + (query.isEmpty() ? "" : "?" + query);
    }

    /** The one month that is shown; empty when there are several. */
    public String month() {
        YearMonth first = YearMonth.from(period.first());
        return period.first().getDayOfMonth() == 1 && period.last().equals(first.atEndOfMonth()) ? first.toString() : "";
    }

    public String tagText(Ui ui) {
        return line.metric().cuts().stream().map(cut -> cut.text() + tag).filter(ui::has).findFirst().map(ui::t).orElse(tag);
    }
}
