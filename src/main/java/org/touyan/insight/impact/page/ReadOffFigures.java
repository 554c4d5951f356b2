package org.touyan.insight.impact.page;

import java.time.Duration;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Chore;
import org.touyan.insight.impact.domain.Readings;

/** Reads the figures of the public pages off, so that no visitor waits for a count. */
@Component
class ReadOffFigures implements Chore {

    private final FigureLines lines;
    private final Readings readings;

    ReadOffFigures(FigureLines lines, Readings readings) {
        this.lines = lines;
        this.readings = readings;
    }

    @Override
    public String name() {
        return "impact.read-off";
    }

    @Override
    public Duration every() {
        return readings.fresh().isZero() ? Duration.ofHours(1) : readings.fresh();
    }

    @Override
    public void run() {
        if (!readings.fresh().isZero()) {
            lines.readOff();
        }
    }
}
