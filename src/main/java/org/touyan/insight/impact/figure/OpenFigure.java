package org.touyan.insight.impact.figure;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.insight.impact.domain.Cell;
import org.touyan.insight.impact.domain.Cells;
import org.touyan.insight.impact.domain.CountedUnion;
import org.touyan.insight.impact.domain.Cut;
import org.touyan.insight.impact.domain.Figure;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.SmallCells;
import org.touyan.insight.impact.domain.Span;
import org.touyan.insight.impact.figure.FigurePage.Parts;
import org.touyan.insight.impact.figure.FigurePage.Piece;
import org.touyan.insight.impact.figure.FigurePage.Then;
import org.touyan.insight.impact.page.FigureLine;

/** Opens a figure down to its rows. Number and rows are read in one transaction, so they agree. */
@Component
class OpenFigure {

    private static final int ROWS = 20;
    private static final int DEEPEST = 500;

    private final Figures figures;
    private final CountedUnion union;
    private final CutWords words;
    private final RowPapers papers;
    private final Reach reach;
    private final Published published;
    private final Parameters parameters;
    private final Clock clock;

    OpenFigure(Figures figures, CountedUnion union, CutWords words, RowPapers papers, Reach reach, Published published,
            Parameters parameters,
            Clock clock) {
        this.figures = figures;
        this.union = union;
        this.words = words;
        this.papers = papers;
        this.reach = reach;
        this.published = published;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    FigurePage open(Actor actor, Ui ui, Metric metric, Asked asked) {
        OrgPath path = union.path();
        Period period = asked.period(metric, clock.instant());
        boolean staff = actor.role().staff();
        int smallest = parameters.number("cell.suppression.k");
        List<Parts> cuts = mayTakeApart(metric, asked, staff) ? cuts(ui, metric, period, staff, smallest) : List.of();
        boolean kept = !asked.whole() && kept(cuts, asked, metric, staff);
        Figure figure = figures.figure(metric, path, period, asked.cut(), asked.tag());
        boolean withheld = kept || !figure.shownTo(staff, smallest);
        var line = new FigureLine(figure, withheld);
        var pager = new Pager(Math.clamp(asked.page(), 1, DEEPEST), ROWS, withheld ? 0 : Math.toIntExact(figure.rows()));
        boolean open = !withheld && metric.cells() != Cells.SENSITIVE;
        return new FigurePage(line, asked.period() == null ? "" : period.text(), part(ui, metric, asked),
                withheld ? List.of() : earlier(metric, period, asked),
                open && (asked.whole() || staff || metric.cells() == Cells.OPEN)
                        ? figures.months(metric, path, period, asked.cut(), asked.tag())
                        : List.of(),
                open ? rows(actor, metric, period, asked, pager) : List.of(), pager, staff,
                withheld || cuts.stream().flatMap(parts -> parts.pieces().stream()).anyMatch(piece -> piece.cell().withheld()),
                cuts,
                staff && metric.id().equals(Metrics.BODIES_REACHED) ? named(reach.of(path, period)) : List.of(),
                open && asked.whole() ? published.of(metric) : List.of(), asked.whole() && actor.is(Role.CITY_STAFF));
    }

    private static boolean seesAll(Metric metric, boolean staff) {
        return switch (metric.cells()) {
            case OPEN -> true;
            case PEOPLE -> staff;
            case SENSITIVE -> false;
        };
    }

    /** Two times of the same people could be subtracted from each other: the public sees the parts of one time only. */
    private static boolean mayTakeApart(Metric metric, Asked asked, boolean staff) {
        return seesAll(metric, staff) || asked.usual();
    }

    private static boolean kept(List<Parts> cuts, Asked asked, Metric metric, boolean staff) {
        if (seesAll(metric, staff)) {
            return false;
        }
        return cuts.stream()
                .filter(parts -> parts.cut().name().equals(asked.cut()))
                .flatMap(parts -> parts.pieces().stream())
                .noneMatch(piece -> piece.cell().tag().equals(asked.tag()) && !piece.cell().withheld());
    }

    private List<Parts> cuts(Ui ui, Metric metric, Period period, boolean staff, int smallest) {
        return metric.cuts().stream().map(cut -> new Parts(cut, cells(metric, cut, period, staff, smallest).stream()
                .map(cell -> new Piece(cell, words.text(ui, cut, cell.tag()))).toList())).toList();
    }

    private List<Cell> cells(Metric metric, Cut cut, Period period, boolean staff, int smallest) {
        List<Figures.Part> parts = figures.parts(metric, cut, union.path(), period);
        return seesAll(metric, staff)
                ? parts.stream().map(part -> new Cell(part.tag(), part.value(), false)).toList()
                : SmallCells.withheld(parts, smallest);
    }

    private FigurePage.Part part(Ui ui, Metric metric, Asked asked) {
        return new FigurePage.Part(asked.cut(), asked.tag(), asked.whole()
                ? ""
                : words.text(ui, metric.cut(asked.cut()).orElseThrow(() -> new NotFound("cut " + asked.cut())), asked.tag()));
    }

    /** Last period and last year, from the same definition; of what is there on a day, the ends of last month and last year. */
    private List<Then> earlier(Metric metric, Period period, Asked asked) {
        if (metric.cells() != Cells.OPEN && !asked.whole()) {
            return List.of();
        }
        List<Then> then = new ArrayList<>();
        if (metric.span() == Span.AS_OF) {
            LocalDate day = period.last();
            then.add(then("month-end", metric, Period.upTo(YearMonth.from(day).minusMonths(1).atEndOfMonth()), asked));
            then.add(then("year-end", metric, Period.upTo(LocalDate.of(day.getYear() - 1, 12, 31)), asked));
            return then;
        }
        if (!period.before().equals(period.yearEarlier())) {
            then.add(then("before", metric, period.before(), asked));
        }
        then.add(then("year-earlier", metric, period.yearEarlier(), asked));
        return then;
    }

    private Then then(String key, Metric metric, Period period, Asked asked) {
        return new Then(key, figures.figure(metric, union.path(), period, asked.cut(), asked.tag()));
    }

    /** Of rows that are another union's, staff see what everybody sees. */
    private List<FigurePage.Row> rows(Actor actor, Metric metric, Period period, Asked asked, Pager pager) {
        boolean staff = actor.role().staff();
        List<Figures.Row> rows = figures.rows(metric, union.path(), period, asked.cut(), asked.tag(), ROWS,
                Math.toIntExact(pager.offset()));
        Map<String, RowPapers.Paper> proofs = staff ? papers.of(metric, rows) : Map.of();
        boolean bare = metric.cells() != Cells.OPEN && !staff;
        return rows.stream().map(row -> {
            boolean own = staff && actor.scope().covers(row.path());
            RowPapers.Paper proof = own ? proofs.get(row.id()) : null;
            return new FigurePage.Row(row.at(), bare ? "" : words.town(row.town()), bare ? "" : words.about(row.about()),
                    bare ? BigDecimal.ONE : row.amount(), own ? row.number() : "", bare ? "" : metric.door(row.id(), own),
                    proof == null ? "" : "/desk/papers/" + proof.id(), proof == null ? "" : proof.number());
        }).toList();
    }

    private List<FigurePage.Reached> named(List<FigurePage.Reached> towns) {
        return towns.stream().map(t -> new FigurePage.Reached(words.town(t.town()), t.companies(), t.reached())).toList();
    }
}
