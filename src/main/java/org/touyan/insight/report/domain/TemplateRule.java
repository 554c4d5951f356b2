package org.touyan.insight.report.domain;

import java.util.List;

/**
 * What the cells of a form must be to each other.
 *
 * @param percent and least: how far a value may lie from that of a year earlier before it has to be explained
 */
public record TemplateRule(Kind kind, String cell, List<String> others, int percent, int least) {

    /** What is asked of the cell. */
    public enum Kind {

        /** It is the others together. */
        SUM,
        /** It is not more than the other. */
        AT_MOST,
        /** It does not leap against a year earlier, or it is said why. */
        LEAP
    }

    public TemplateRule {
        others = List.copyOf(others);
    }
}
