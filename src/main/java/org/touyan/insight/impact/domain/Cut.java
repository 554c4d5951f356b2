package org.touyan.insight.impact.domain;

/**
 * A dimension: how a figure can be taken apart. Where a row may have several tags, the parts may add up to more than the whole.
 *
 * @param name    of the column, and of its heading behind {@code impact.cut.}
 * @param several whether the column is an array of tags
 * @param words   where the words of a tag are found: the beginning of a message key, ending with a dot, or the name of a list;
 *                empty when a tag is its own words
 */
public record Cut(String name, boolean several, String words) {

    /** {@code audiences[] = menu.audience.} or {@code town = town} or {@code trade}. */
    static Cut of(String line) {
        String[] sides = line.split("=", -1);
        String column = sides[0].strip();
        boolean several = column.endsWith("[]");
        return new Cut(several ? column.substring(0, column.length() - 2) : column, several,
                sides.length > 1 ? sides[1].strip() : "");
    }

    /** SQL: the tags of one row. */
    String tags() {
        return several ? "m." + name : "array[m." + name + "]";
    }
}
