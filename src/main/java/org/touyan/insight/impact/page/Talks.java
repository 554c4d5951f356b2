package org.touyan.insight.impact.page;

import java.math.BigDecimal;

import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Wording;

/** Two kinds of talks and their sum, over one period. */
public record Talks(FigureLine shift, FigureLine chair, Period period) {

    private static final int THOUSAND = 1000;

    public BigDecimal sum() {
        return shift.value().add(chair.value());
    }

    /** Whether 近千场 may be said. */
    public boolean nearlyThousand() {
        return Wording.nearly(sum().longValueExact(), THOUSAND);
    }
}
