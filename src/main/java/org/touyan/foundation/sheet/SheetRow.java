package org.touyan.foundation.sheet;

import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param number  as the spreadsheet counts, the first row is 1
 * @param cells   text of each cell, stripped; dates as yyyy-MM-dd, numbers without grouping; empty where nothing stands
 * @param formula whether a cell holds a formula
 */
public record SheetRow(int number, List<String> cells, boolean formula) {

    /** Empty beyond the last cell. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean blank() {
        return !formula && cells.stream().allMatch(String::isEmpty);
    }
}
