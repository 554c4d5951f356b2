package org.touyan.insight.report.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of a form that its cells do not keep.
 *
 * @param is     what stands in the cell
 * @param wanted what the others say: their sum, the other cell, the year earlier
 */
public record Breach(TemplateRule rule, BigDecimal is, BigDecimal wanted) {

    /** Whether words are enough. */
    public boolean explicable() {
        return rule.kind() == TemplateRule.Kind.LEAP;
    }

    /** The cells it speaks of. */
    public List<String> cells() {
        return Stream.concat(Stream.of(rule.cell()), rule.others().stream()).toList();
    }
}
