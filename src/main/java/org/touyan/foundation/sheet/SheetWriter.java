package org.touyan.foundation.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet with a header line, written row by row; every cell is text, so nothing can become a formula. */
public final class SheetWriter implements AutoCloseable {

    private static final int FLUSH = 1_000;
    private static final int LAST_CHOICE_ROW = 5_000;
    private static final double WIDTH = 16;

    /**
     * @param heading as the people read it
     * @param note    how to fill it in; shown when the mouse rests on the heading; empty for none
     * @param choices offered in a drop-down; none for free text
     */
    public record Column(String heading, String note, boolean compulsory, List<String> choices) {}

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int columns;
    private int next = 1;

    /** @param title name of the sheet */
    public SheetWriter(OutputStream out, String title, List<Column> columns) {
        this.workbook = new Workbook(out, "Touyan", "1.0");
        this.sheet = workbook.newWorksheet(title);
        this.columns = columns.size();
        Worksheet choices = columns.stream().allMatch(c -> c.choices().isEmpty()) ? null : workbook.newWorksheet("_");
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.value(0, i, column.heading());
            sheet.width(i, WIDTH);
            sheet.style(0, i).bold().fillColor(column.compulsory() ? "F9E7E1" : "E4EEF0").set();
            if (!column.note().isEmpty()) {
                sheet.comment(0, i, column.note());
            }
            if (choices != null && !column.choices().isEmpty()) {
                for (int c = 0; c < column.choices().size(); c++) {
                    choices.value(c, i, column.choices().get(c));
                }
                sheet.range(1, i, LAST_CHOICE_ROW, i).validateWithList(choices.range(0, i, column.choices().size() - 1, i))
                        .showErrorMessage(false);
            }
        }
        sheet.freezePane(0, 1);
        if (choices != null) {
            choices.setVisibilityState(VisibilityState.VERY_HIDDEN);
        }
    }

    public void row(List<String> cells) throws IOException {
        row(cells, Map.of());
    }

    /** @param faults what is wrong, by column; the cell turns red and says so */
    public void row(List<String> cells, Map<Integer, String> faults) throws IOException {
        for (int i = 0; i < Math.min(cells.size(), columns); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.inlineString(next, i, cells.get(i));
            }
        }
        for (var fault : faults.entrySet()) {
            sheet.style(next, fault.getKey()).fillColor("F4B6AC").set();
            sheet.comment(next, fault.getKey(), fault.getValue());
        }
        next++;
        if (next % FLUSH == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
