package org.touyan.insight.impact.domain;

/** For which time a metric is filed upward. */
public enum Span {

    /** What is there on a day: rows have a beginning and, once over, an end. */
    AS_OF, MONTH, QUARTER, YEAR
}
