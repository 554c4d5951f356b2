package org.touyan.people.roster.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.touyan.foundation.sheet.SheetRow;

/**
 * The cells of one row as they stand in the file, and which of our columns lies where.
 *
 * @param formula whether one of them holds a formula
 * @param mapping our column under each column of the file; empty for one that is left out
 */
record Cells(List<String> texts, boolean formula, List<String> mapping) {

    private static final String BETWEEN = "\u001F";
    private static final char FORMULA = 'F';
    private static final char TEXT = 'T';

    Cells {
        texts = List.copyOf(texts);
    }

    static Cells of(SheetRow row, List<String> mapping) {
        return new Cells(row.cells().stream().map(c -> c.replace(BETWEEN, " ")).toList(), row.formula(), mapping);
    }

    static Cells read(String written, List<String> mapping) {
        return new Cells(Arrays.asList(written.substring(1).split(BETWEEN, -1)), written.charAt(0) == FORMULA, mapping);
    }

    String written() {
        return (formula ? FORMULA : TEXT) + String.join(BETWEEN, texts);
    }

    /** Empty where the file has no such column, or the row no such cell. */
    String at(LoadColumn column) {
        int place = mapping.indexOf(column.name());
        return place >= 0 && place < texts.size() ? texts.get(place) : "";
    }

    boolean has(LoadColumn column) {
        return mapping.contains(column.name());
    }

    /** Mended by hand: nothing in it is a formula any more. */
    Cells with(LoadColumn column, String text) {
        List<String> changed = new ArrayList<>(texts);
        int place = mapping.indexOf(column.name());
        while (changed.size() <= place) {
            changed.add("");
        }
        changed.set(place, text.strip().replace(BETWEEN, " "));
        return new Cells(changed, false, mapping);
    }
}
