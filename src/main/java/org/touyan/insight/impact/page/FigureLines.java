package org.touyan.insight.impact.page;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.insight.impact.domain.CountedUnion;
import org.touyan.insight.impact.domain.Figure;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Readings;

/** The figures of this year as they were last read off, for the pages that show several. */
@Component
public class FigureLines {

    private final Metrics metrics;
    private final Readings readings;
    private final CountedUnion union;
    private final Parameters parameters;
    private final Clock clock;

    FigureLines(Metrics metrics, Readings readings, CountedUnion union, Parameters parameters, Clock clock) {
        this.metrics = metrics;
        this.readings = readings;
        this.union = union;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Those of the first page. */
    @Transactional(readOnly = true)
    public List<FigureLine> thisYear() {
        return lines(metrics.front());
    }

    /** All of them: each says as of when it was counted. */
    @Transactional(readOnly = true)
    public List<FigureLine> allThisYear() {
        return lines(metrics.all());
    }

    /** 班前十分钟 and 工会主席讲党史, since 1 January of last year: their sum never stands without the two. */
    @Transactional(readOnly = true)
    public Talks talks() {
        List<Figure> both = readings.of(talkMetrics(), union.path(), Period.sinceLastYear(clock.instant()));
        return new Talks(new FigureLine(both.getFirst()), new FigureLine(both.getLast()), both.getFirst().period());
    }

    /** Counts all that stands here anew. */
    @Transactional
    void readOff() {
        Instant now = clock.instant();
        readings.readOff(metrics.all(), union.path(), Period.thisYear(now));
        readings.readOff(talkMetrics(), union.path(), Period.sinceLastYear(now));
    }

    private List<Metric> talkMetrics() {
        return List.of(metrics.the(Metrics.SHIFT_TALKS), metrics.the(Metrics.CHAIR_TALKS));
    }

    /** As the public may see them. */
    private List<FigureLine> lines(List<Metric> wanted) {
        int smallest = parameters.number("cell.suppression.k");
        return readings.of(wanted, union.path(), Period.thisYear(clock.instant()))
                .stream()
                .map(figure -> new FigureLine(figure, !figure.shownTo(false, smallest)))
                .toList();
    }
}
