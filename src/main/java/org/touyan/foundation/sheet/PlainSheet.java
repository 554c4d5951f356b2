package org.touyan.foundation.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small sheet of our own: a title, a few lines of words, one table with real numbers. The same content makes the same file. */
public final class PlainSheet {

    private static final int WIDTH_UNIT = 256;

    /**
     * @param heading as people read it
     * @param width   in characters
     */
    public record Column(String heading, int width) {}

    private PlainSheet() {}

    /**
     * @param made when it was made, as the file itself says
     * @param rows of texts and of {@link BigDecimal}s, which stay numbers
     */
    public static byte[] of(String title, List<String> words, Instant made, List<Column> columns, List<List<Object>> rows) {
        try (var workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(made)));
            workbook.getProperties().getCoreProperties().setModified(Optional.of(Date.from(made)));
            workbook.getProperties().getCoreProperties().setCreator("Touyan");
            Sheet sheet = workbook.createSheet("1");
            CellStyle bold = bold(workbook);
            int next = 0;
            head(sheet, next++, title, columns.size(), bold);
            for (String line : words) {
                head(sheet, next++, line, columns.size(), workbook.getCellStyleAt(0));
            }
            Row headings = sheet.createRow(next++);
            for (int i = 0; i < columns.size(); i++) {
                sheet.setColumnWidth(i, columns.get(i).width() * WIDTH_UNIT);
                put(headings, i, columns.get(i).heading(), bold);
            }
            CellStyle framed = framed(workbook.createCellStyle());
            for (List<Object> cells : rows) {
                Row row = sheet.createRow(next++);
                for (int i = 0; i < cells.size(); i++) {
                    put(row, i, cells.get(i), framed);
                }
            }
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return StillZip.of(out.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException("a sheet could not be written", broken);
        }
    }

    private static void head(Sheet sheet, int at, String words, int columns, CellStyle style) {
        put(sheet.createRow(at), 0, words, style);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, columns - 1));
    }

    private static void put(Row row, int column, Object value, CellStyle style) {
        Cell cell = row.createCell(column);
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
        cell.setCellStyle(style);
    }

    private static CellStyle bold(XSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = framed(workbook.createCellStyle());
        style.setFont(font);
        return style;
    }

    private static CellStyle framed(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(true);
        return style;
    }
}
