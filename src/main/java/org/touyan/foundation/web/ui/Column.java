package org.touyan.foundation.web.ui;

/**
 * The head of a table column.
 *
 * @param number right-aligned; the unit stands here, not in the cells
 * @param sort   address that sorts by this column; empty when it cannot be sorted
 * @param order  {@code ascending}, {@code descending} or empty
 */
public record Column(String text, boolean number, String sort, String order) {

    public static Column text(String text) {
        return new Column(text, false, "", "");
    }

    public static Column number(String text) {
        return new Column(text, true, "", "");
    }
}
