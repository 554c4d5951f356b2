package org.touyan.insight.impact.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.insight.impact.domain.CountedUnion;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;

/** The figures of this year, for the pages that show several: one statement for all of them. */
@Component
public class FigureLines {

    private record Counted(List<FigureLine> lines, Instant at) {}

    private final Metrics metrics;
    private final Figures figures;
    private final CountedUnion union;
    private final Parameters parameters;
    private final Clock clock;
    private final Duration fresh;
    private volatile @Nullable Counted counted;

    FigureLines(Metrics metrics, Figures figures, CountedUnion union, Parameters parameters, Clock clock,
            @Value("${touyan.figures.fresh:60s}") Duration fresh) {
        this.metrics = metrics;
        this.figures = figures;
        this.union = union;
        this.parameters = parameters;
        this.clock = clock;
        this.fresh = fresh;
    }

    /** Those of the first page. */
    @Transactional(readOnly = true)
    public List<FigureLine> thisYear() {
        return lines(metrics.front());
    }

    /** All of them, counted anew when they are older than {@code touyan.figures.fresh}: each says as of when it was counted. */
    @Transactional(readOnly = true)
    public List<FigureLine> allThisYear() {
        Instant now = clock.instant();
        Counted known = counted;
        if (known == null || now.isBefore(known.at()) || !now.isBefore(known.at().plus(fresh))) {
            known = new Counted(lines(metrics.all()), now);
            counted = known;
        }
        return known.lines();
    }

    /** 班前十分钟 and 工会主席讲党史, since 1 January of last year: their sum never stands without the two. */
    @Transactional(readOnly = true)
    public Talks talks() {
        Period period = Period.sinceLastYear(clock.instant());
        var both = figures.figures(List.of(metrics.the(Metrics.SHIFT_TALKS), metrics.the(Metrics.CHAIR_TALKS)), union.path(),
                period);
        return new Talks(new FigureLine(both.getFirst()), new FigureLine(both.getLast()), period);
    }

    /** As the public may see them. */
    private List<FigureLine> lines(List<Metric> wanted) {
        int smallest = parameters.number("cell.suppression.k");
        return figures.figures(wanted, union.path(), Period.thisYear(clock.instant()))
                .stream()
                .map(figure -> new FigureLine(figure, !figure.shownTo(false, smallest)))
                .toList();
    }
}
