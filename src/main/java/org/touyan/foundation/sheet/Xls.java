package org.touyan.foundation.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.touyan.foundation.shared.RuleBroken;

/** The old binary format. It is read whole, so it must be small: whoever has more saves it as xlsx. */
final class Xls {

    private static final long LARGEST = 6L << 20;

    private Xls() {}

    static void read(Path file, RowSink sink) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw Refused.because("old-and-large", LARGEST >> 20);
        }
        List<SheetRow> rows = new ArrayList<>();
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(system)) {
            DataFormatter words = new DataFormatter(Locale.ROOT);
            for (Row row : workbook.getSheetAt(0)) {
                rows.add(row(row, words));
            }
        } catch (IOException | RuntimeException e) {
            RuleBroken refused = Refused.because("damaged");
            refused.addSuppressed(e);
            throw refused;
        }
        rows.forEach(row -> Sheets.pass(sink, row));
    }

    private static SheetRow row(Row row, DataFormatter words) {
        List<String> cells = new ArrayList<>();
        boolean formula = false;
        for (int i = 0; i < row.getLastCellNum(); i++) {
            Cell cell = row.getCell(i);
            formula |= cell != null && cell.getCellType() == CellType.FORMULA;
            cells.add(cell == null ? "" : text(cell, words));
        }
        return new SheetRow(row.getRowNum() + 1, cells, formula);
    }

    private static String text(Cell cell, DataFormatter words) {
        return switch (cell.getCellType()) {
            case NUMERIC -> DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                    : java.math.BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
            case FORMULA, ERROR -> "";
            default -> words.formatCellValue(cell).strip();
        };
    }
}
