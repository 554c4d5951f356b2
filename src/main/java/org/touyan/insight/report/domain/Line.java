package org.touyan.insight.report.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One line of a report: a cell of its form, what was filed there, and what it was restated by.
 *
 * @param filed    null while nothing stands in the cell
 * @param restated null while what was filed holds
 */
public record Line(TemplateCell cell, @Nullable Entry filed, @Nullable Entry restated) {

    public static List<Line> of(Template template, Map<String, Entry> filed, Map<String, Entry> current) {
        return template.cells().stream().map(cell -> {
            Entry now = current.get(cell.cell());
            return new Line(cell, filed.get(cell.cell()), now != null && now.restated() ? now : null);
        }).toList();
    }

    /** What holds now; null while nothing stands in the cell. */
    public @Nullable BigDecimal value() {
        Entry now = entry();
        return now == null ? null : now.value();
    }

    public @Nullable Entry entry() {
        return restated == null ? filed : restated;
    }

    /** Whether it has to be marked wherever it is shown. */
    public boolean typed() {
        return filed != null && filed.typed();
    }

    /** In the digits of a file, {@code 1234.5}; empty while nothing stands in the cell. */
    public String digits() {
        return digits(value());
    }

    public static String digits(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
