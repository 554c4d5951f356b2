package org.touyan.foundation.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;

/** Office Open XML, as a stream of rows. */
final class Xlsx {

    /** What is not part of a date format: quoted text, colours, escaped characters. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DATE = Pattern.compile("[yYdD年月日]");

    private Xlsx() {}

    static void read(Path file, RowSink sink) throws IOException {
        ReadingOptions options = new ReadingOptions(ZipGuard.styled(file), false);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), options);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            Iterator<Row> each = rows.iterator();
            for (Row row = next(each); row != null; row = next(each)) {
                Sheets.pass(sink, row(row));
            }
        } catch (RuleBroken refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private static @Nullable Row next(Iterator<Row> rows) {
        return rows.hasNext() ? rows.next() : null;
    }

    private static SheetRow row(Row row) {
        int count = row.getCellCount();
        List<String> cells = new ArrayList<>(count);
        boolean formula = false;
        for (int i = 0; i < count; i++) {
            Cell cell = row.getOptionalCell(i).orElse(null);
            if (cell == null) {
                cells.add("");
            } else {
                formula |= cell.getType() == CellType.FORMULA || cell.getFormula() != null;
                cells.add(text(cell));
            }
        }
        return new SheetRow(row.getRowNum(), cells, formula);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString().strip();
            case NUMBER -> date(cell.getDataFormatString()) ? day(cell.asDate()) : cell.asNumber().toPlainString();
            case BOOLEAN -> cell.asBoolean() ? "是" : "否";
            case FORMULA, ERROR, EMPTY -> "";
        };
    }

    private static boolean date(@Nullable String format) {
        return format != null && DATE.matcher(DECORATION.matcher(format).replaceAll("")).find();
    }

    private static String day(LocalDateTime moment) {
        return moment.toLocalDate().toString();
    }

    private static RuleBroken damaged(Exception cause) {
        RuleBroken refused = Refused.because("damaged");
        refused.addSuppressed(cause);
        return refused;
    }
}
