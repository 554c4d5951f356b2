package org.touyan.insight.impact.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that is counted, as its file in {@code src/main/resources/metrics} says it. The SQL lists the rows behind the figure;
 * number, months, parts and rows are all made from that one list, so they cannot disagree.
 *
 * <p>Columns of a row: {@code id}, {@code at} (when it counts), {@code until} (when it no longer does; for figures as of a day),
 * {@code path}, {@code town}, {@code about}, {@code number}; {@code amount} where amounts are added, {@code who} where each one counts
 * once; and one column for each cut. The SQL may ask for {@code :to}, the first moment after the day or period.
 *
 * @param id      last part of the figure's address
 * @param code    of the table that is filed upward, M01 to M15
 * @param formula in words
 * @param once    the dedupe rule, in words
 * @param owner   who answers for it
 * @param source  where the rows come from
 * @param styles  in which round words it may be said, when the rule of each allows it
 * @param cuts    its dimensions
 * @param door    where a row can be read, up to its id; empty when it cannot
 * @param paper   the module whose numbered papers prove a row; empty when there are none
 * @param note    what else a reader should know of the months; empty when nothing
 * @param sql     the rows
 */
public record Metric(String id, String code, Words name, Words unit, Words formula, Words once, Words owner, Words source,
        Span span,
        Measure measure, Set<Style> styles, Cells cells, List<Cut> cuts, String door, String paper, Optional<Words> note,
        String sql) {

    public Metric {
        styles = Set.copyOf(styles);
        cuts = List.copyOf(cuts);
    }

    public String path() {
        return "/figures/" + id;
    }

    public Optional<Cut> cut(String name) {
        return cuts.stream().filter(cut -> cut.name().equals(name)).findFirst();
    }

    /** Where a row can be read; empty when it cannot, or not by the public. */
    public String door(String row, boolean staff) {
        return door.isEmpty() || (door.startsWith("/desk/") && !staff) ? "" : door + row;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Metric metric && metric.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
