package org.touyan.insight.replay.write;

import org.touyan.insight.impact.domain.Figure;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Snapshot;

/** Where a number comes from: a figure, as it was frozen for this text. */
public record Source(Metric metric, Snapshot snapshot) {

    Figure figure() {
        return new Figure(metric, snapshot.period(), snapshot.value(), snapshot.rowCount(), snapshot.asOf());
    }

    boolean empty() {
        return snapshot.rowCount() == 0;
    }

    /** The door to its rows. */
    public String path() {
        String all = metric.path() + "?period=" + snapshot.period().text();
        return snapshot.cut().isEmpty() ? all : "%s&by=%s&part=%s".formatted(all, snapshot.cut(), snapshot.tag());
    }
}
