package org.touyan.insight.impact.figure;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.insight.impact.domain.Cell;
import org.touyan.insight.impact.domain.Cut;
import org.touyan.insight.impact.domain.Figure;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Measure;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Span;
import org.touyan.insight.impact.page.FigureLine;

/**
 * One figure opened: what it means, how it compares with itself, how it grew, and the rows it is made of.
 *
 * @param time     the time that was asked for; empty when it is the usual one
 * @param part     what is shown of it; its tag is empty when it is the whole
 * @param earlier  the same figure at other times, from the same definition
 * @param withheld whether something is kept back from this reader because it is too small
 * @param reach    for the desk: how many companies of each town
 * @param frozen   what was published of it
 * @param freezes  whether the reader may publish it
 */
public record FigurePage(FigureLine line, String time, Part part, List<Then> earlier, List<Figures.Month> months, List<Row> rows,
        Pager pager,
        boolean staff, boolean withheld, List<Parts> cuts, List<Reached> reach, List<Frozen> frozen,
        boolean freezes) implements Page {

    /** @param companies on file in that town */
    public record Reached(String town, int companies, int reached) {}

    /**
     * A value that was published.
     *
     * @param why it was restated by the later one; empty while it stands
     */
    public record Frozen(Period period, BigDecimal value, Instant at, String why, BigDecimal later) {}

    /** What is shown of a figure: one tag of one cut, in words. */
    public record Part(String cut, String tag, String words) {}

    /** @param key of the words for it, behind {@code impact.then.} */
    public record Then(String key, Figure figure) {

        /** How much more it is now. */
        public BigDecimal less(BigDecimal now) {
            return now.subtract(figure.value());
        }
    }

    /** The parts of one cut, each with its words. */
    public record Parts(Cut cut, List<Piece> pieces) {}

    public record Piece(Cell cell, String words) {}

    /**
     * A row without names: when, where, what about. Of rows that stand for people the public learns the day and nothing else.
     *
     * @param door  where it can be read; empty when it cannot
     * @param paper and its number: the paper that proves it; empty when there is none for this reader
     */
    public record Row(Instant at, String town, String about, BigDecimal amount, String number, String door, String paper,
            String paperNumber) {}

    public Metric metric() {
        return line.metric();
    }

    public Period period() {
        return line.figure().period();
    }

    public boolean asOf() {
        return metric().span() == Span.AS_OF;
    }

    public boolean share() {
        return metric().measure() == Measure.SHARE;
    }

    /** Its own address, for another time or another part. */
    public String self(String period, String cut, String tag) {
        String query = Stream.of(period.isEmpty() ? "" : "period=" + period, tag.isEmpty() ? "" : "by=" + cut + "&part=" + tag)
                .filter(one -> !one.isEmpty()).collect(Collectors.joining("&"));
        return metric().path() + (query.isEmpty() ? "" : "?" + query);
    }

    public String number(BigDecimal value, Locale locale) {
        return NumberFormat.getNumberInstance(locale).format(value);
    }

    public String compared(Then then, Ui ui) {
        BigDecimal more = then.less(line.value());
        return (more.signum() > 0 ? "+" : "") + number(more, ui.locale());
    }
}
