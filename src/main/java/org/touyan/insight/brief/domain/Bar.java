package org.touyan.insight.brief.domain;

import java.math.BigDecimal;

/** A part of a drawing, in its order. {@code tag} leads to its door; empty for none. */
public record Bar(Chart chart, String label, String tag, BigDecimal value) {

    /** What is drawn. */
    public enum Chart {
        /** Where requests came from. */
        TOWNS,
        /** How many were closed, week by week or month by month. */
        TIMES
    }
}
