package org.touyan.insight.impact.page;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.insight.impact.domain.CountedUnion;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Period;

/** The figures of this year, for the home page and the page of effects. */
@Component
public class FigureLines {

    private final Figures figures;
    private final CountedUnion union;
    private final Clock clock;

    FigureLines(Figures figures, CountedUnion union, Clock clock) {
        this.figures = figures;
        this.union = union;
        this.clock = clock;
    }

    /** Those of the first page. */
    @Transactional(readOnly = true)
    public List<FigureLine> thisYear() {
        return lines(Metric.FRONT, Period.thisYear(clock.instant()));
    }

    @Transactional(readOnly = true)
    public List<FigureLine> allThisYear() {
        return lines(List.of(Metric.values()), Period.thisYear(clock.instant()));
    }

    /** 班前十分钟 and 工会主席讲党史, since 1 January of last year: their sum never stands without the two. */
    @Transactional(readOnly = true)
    public Talks talks() {
        Period period = Period.sinceLastYear(clock.instant());
        return new Talks(new FigureLine(Metric.SHIFT_TALKS, figures.value(Metric.SHIFT_TALKS, union.path(), period)),
                new FigureLine(Metric.CHAIR_TALKS, figures.value(Metric.CHAIR_TALKS, union.path(), period)), period);
    }

    private List<FigureLine> lines(List<Metric> metrics, Period period) {
        return metrics.stream().map(m -> new FigureLine(m, figures.value(m, union.path(), period))).toList();
    }
}
