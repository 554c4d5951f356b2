package org.touyan.insight.impact.open;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
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

/** What leaves the house about figures. It knows no reader: an officer gets from here what a passer-by gets. */
@Component
@Transactional(readOnly = true)
public class OpenFigures {

    /** @param withheld because it is too small, or says nothing without cases */
    public record Shown(Figure figure, boolean withheld) {

        /** Null when it is not said. */
        public @Nullable BigDecimal value() {
            return withheld || !figure.sayable() ? null : figure.value();
        }
    }

    /**
     * One row behind a figure.
     *
     * @param town  NBS code; empty when the row stands for a person
     * @param about empty when the row stands for a person
     */
    public record Row(LocalDate day, String town, String about, BigDecimal amount) {}

    private final Metrics metrics;
    private final Figures figures;
    private final CountedUnion union;
    private final Parameters parameters;
    private final Clock clock;

    OpenFigures(Metrics metrics, Figures figures, CountedUnion union, Parameters parameters, Clock clock) {
        this.metrics = metrics;
        this.figures = figures;
        this.union = union;
        this.parameters = parameters;
        this.clock = clock;
    }

    public Optional<Metric> metric(String id) {
        return metrics.byId(id);
    }

    /** Every figure of this year. */
    public List<Shown> all() {
        int smallest = smallest();
        return figures.figures(metrics.all(), union.path(), usual()).stream()
                .map(figure -> new Shown(figure, !figure.shownTo(false, smallest)))
                .toList();
    }

    /** @param period null for this year */
    public Shown one(Metric metric, @Nullable Period period) {
        Figure figure = figures.figure(metric, union.path(), of(metric, period));
        return new Shown(figure, !figure.shownTo(false, smallest()));
    }

    /** Empty where the parts of two times could be subtracted from each other. */
    @BusinessRule(id = "IMP-9", says = "What leaves the house as a file or for a machine is masked as the public pages are, whoever asks: small cells are withheld, rows that stand for people carry their day and nothing else.", source = "PIPL 6, 25; domain §3.9")
    public List<Cell> parts(Metric metric, Cut cut, @Nullable Period period) {
        if (metric.cells() != Cells.OPEN && period != null) {
            return List.of();
        }
        List<Figures.Part> parts = figures.parts(metric, cut, union.path(), of(metric, period));
        return metric.cells() == Cells.OPEN
                ? parts.stream().map(part -> new Cell(part.tag(), part.value(), false)).toList()
                : SmallCells.withheld(parts, smallest());
    }

    /** None of a figure that is withheld, or whose rows would shame somebody. */
    public List<Row> rows(Metric metric, @Nullable Period period, int limit, int offset) {
        if (metric.cells() == Cells.SENSITIVE || one(metric, period).withheld()) {
            return List.of();
        }
        boolean bare = metric.cells() != Cells.OPEN;
        return figures.rows(metric, union.path(), of(metric, period), "", "", limit, offset).stream()
                .map(row -> bare
                        ? new Row(Beijing.day(row.at()), "", "", BigDecimal.ONE)
                        : new Row(Beijing.day(row.at()), row.town(), row.about(), row.amount()))
                .toList();
    }

    /** The parameter {@code cell.suppression.k}. */
    public int smallest() {
        return parameters.number("cell.suppression.k");
    }

    private Period usual() {
        return Period.thisYear(clock.instant());
    }

    private Period of(Metric metric, @Nullable Period period) {
        Period asked = period == null ? usual() : period;
        return metric.span() == Span.AS_OF ? Period.upTo(asked.last()) : asked;
    }
}
