package org.touyan.insight.report.domain;

import org.touyan.insight.impact.domain.Words;

/**
 * A cell of a form.
 *
 * @param metric   which figure it is; empty when it is typed
 * @param cut      and tag: only the rows that have this tag; both empty for all rows
 * @param standsAt where in the issuer's file, {@code Sheet!C7}; empty when nowhere
 */
public record TemplateCell(String cell, int place, Words label, Words unit, String metric, String cut, String tag,
        CountedFor countedFor, String standsAt) {

    public boolean typed() {
        return metric.isEmpty();
    }
}
