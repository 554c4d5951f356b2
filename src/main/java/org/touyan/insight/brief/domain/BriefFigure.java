package org.touyan.insight.brief.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.touyan.insight.impact.SnapshotId;
import org.touyan.insight.impact.domain.Figure;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Period;

/**
 * A figure of a brief, as it was frozen.
 *
 * @param key the metric, and behind a dot the time when it is not that of the brief
 */
public record BriefFigure(String key, Metric metric, LocalDate firstDay, LocalDate lastDay, SnapshotId snapshotId,
        BigDecimal value,
        long rowCount) {

    /** Which time of a metric. */
    public enum Slot {

        NOW(""), BEFORE(".before"), EARLIER(".earlier"), SO_FAR(".so-far");

        private final String ending;

        Slot(String ending) {
            this.ending = ending;
        }

        public String key(String metric) {
            return metric + ending;
        }
    }

    public Period period() {
        return new Period(firstDay, lastDay);
    }

    /** Its door. */
    public String path() {
        return metric.path() + "?period=" + period().text();
    }

    public boolean sayable() {
        return figure().sayable();
    }

    /** As the rules of wording read it. */
    public Figure figure() {
        return new Figure(metric, period(), value, rowCount, Instant.EPOCH);
    }

    /** Whether this is the same figure, counted at another moment, and another number. */
    public boolean movedTo(Figure now) {
        return now.metric().equals(metric) && (now.value().compareTo(value) != 0 || now.rows() != rowCount);
    }

    public String number() {
        return value.stripTrailingZeros().toPlainString();
    }
}
