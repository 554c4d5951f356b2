package org.touyan.insight.impact.page;

import java.time.Clock;
import java.util.Arrays;
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

    @Transactional(readOnly = true)
    public List<FigureLine> thisYear() {
        Period period = Period.thisYear(clock.instant());
        return Arrays.stream(Metric.values())
                .map(m -> new FigureLine(m, figures.value(m, union.path(), period)))
                .toList();
    }
}
