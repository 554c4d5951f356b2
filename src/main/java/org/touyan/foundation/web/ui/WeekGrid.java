package org.touyan.foundation.web.ui;

import java.util.List;

/**
 * Who has time this week: two cells a day, morning and afternoon.
 *
 * @param days the heads of the columns
 * @param rows one per person, with two cells for each day
 */
public record WeekGrid(String caption, List<Day> days, List<Row> rows) {

    /** A day as a column head. */
    public record Day(String text, boolean today) {}

    /** One person's week. */
    public record Row(String name, List<Cell> cells) {}

    /**
     * Half a day.
     *
     * @param shown  short, in the cell; empty for the sign of its kind
     * @param hidden the whole sentence, for those who do not see the grid
     */
    public record Cell(Kind kind, String shown, String hidden) {

        public String style() {
            return switch (kind) {
                case FREE -> "free";
                case BUSY -> "busy";
                case PICK -> "pick";
            };
        }
    }

    /** What a cell says. */
    public enum Kind {
        FREE, BUSY, PICK
    }

    public WeekGrid {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != days.size() * 2) {
                throw new IllegalArgumentException(
                        "%d cells for %s (expected: two for each of %d days)".formatted(row.cells().size(), row.name(),
                                days.size()));
            }
        }
    }
}
