package org.touyan.insight.brief.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.svg.Line;
import org.touyan.foundation.web.svg.SideBars;
import org.touyan.insight.brief.BriefId;
import org.touyan.insight.brief.BriefState;
import org.touyan.insight.brief.domain.Bar;
import org.touyan.insight.brief.domain.BriefKind;
import org.touyan.insight.brief.domain.Byline;
import org.touyan.insight.brief.domain.LockedText.Run;
import org.touyan.insight.brief.domain.Need;
import org.touyan.insight.brief.domain.Section;
import org.touyan.insight.impact.domain.Period;

/**
 * A brief as it is read, wherever it is read.
 *
 * @param correction what this edition changes; empty for the first
 * @param number     of its paper, and where that is looked up; empty before it is signed
 */
public record Sheet(BriefId id, BriefKind kind, BriefState state, Period period, String title, String when, String union,
        int edition,
        String correction, List<Part> parts, List<Bar> towns, List<Bar> times, List<Need> needs, Byline byline, String checker,
        String signer, @Nullable LocalDate signedOn, @Nullable LocalDate publishedOn, Instant asOf, String number,
        String verify) {

    private static final String NUMERALS = "一二三四五六七八九";

    /** A paragraph, and the table under it. */
    public record Part(Section section, List<Run> text, List<Row> rows) {}

    /** A figure and its comparisons; where the time knows none, they are empty. */
    public record Row(String name, String unit, Cell now, Cell before, Cell earlier, Cell soFar) {}

    /** @param path its door */
    public record Cell(String text, String path) {

        static final Cell NONE = new Cell("", "");
    }

    public Sheet {
        parts = List.copyOf(parts);
        towns = List.copyOf(towns);
        times = List.copyOf(times);
        needs = List.copyOf(needs);
    }

    public Part part(Section section) {
        return parts.stream().filter(part -> part.section() == section).findFirst()
                .orElseThrow(() -> new IllegalStateException("brief %s has no %s".formatted(id, section)));
    }

    /** Sections of mechanisms, with their tables. */
    public List<Part> mechanisms() {
        return parts.stream().filter(part -> part.section() != Section.LEAD && !part.rows().isEmpty()).toList();
    }

    public boolean monthly() {
        return kind == BriefKind.MONTHLY;
    }

    public boolean hasStory() {
        return !part(Section.STORY).text().isEmpty();
    }

    /** 一、 before the first heading, 二、 before the next. */
    public String place(int heading) {
        return NUMERALS.charAt(heading) + "、";
    }

    /** Of the section behind the drawings and the mechanisms. */
    public int needsPlace() {
        return monthly() ? 3 : 2 + mechanisms().size();
    }

    public List<SideBars.Bar> sides(List<Bar> bars) {
        return bars.stream().map(bar -> new SideBars.Bar(bar.label(), bar.value().doubleValue(), number(bar))).toList();
    }

    public List<Line.Stop> stops(List<Bar> bars) {
        return bars.stream().map(bar -> new Line.Stop(bar.label(), bar.value().doubleValue(), number(bar))).toList();
    }

    private static String number(Bar bar) {
        return bar.value().stripTrailingZeros().toPlainString();
    }

    /** What a part of a drawing leads to. */
    public String door(Bar bar) {
        return bar.chart() == Bar.Chart.TIMES
                ? "/figures/requests-closed?period=" + (bar.tag().isEmpty() ? period.text() : bar.tag())
                : "/figures/requests?period=" + period.text() + (bar.tag().isEmpty() ? "" : "&by=town&part=" + bar.tag());
    }
}
