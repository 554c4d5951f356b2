package org.touyan.foundation.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Somebody else's spreadsheet with our numbers in it: what it looks like and what it computes stays theirs. A place is a text like
 * {@code {{M05-01}}} in a cell, or a defined name {@code M05_01}.
 */
public final class FormSheet {

    private static final Pattern MARK = Pattern.compile("\\{\\{([\\p{L}0-9_-]{1,31})}}");
    private static final int NOTE_WIDTH = 3;
    private static final int NOTE_HEIGHT = 4;

    private FormSheet() {}

    /**
     * Where a mark stands.
     *
     * @param at    {@code Sheet!C7}
     * @param label the nearest words to its left; empty when there are none
     */
    public record Place(String mark, String at, String label) {}

    /**
     * The marks of a file, sheet by sheet and row by row; then its defined names.
     *
     * @throws org.touyan.foundation.shared.RuleBroken at {@code file}, when it is not a workbook, or not a harmless one
     */
    public static List<Place> places(byte[] file) {
        Map<String, Place> places = new LinkedHashMap<>();
        try (XSSFWorkbook workbook = open(file)) {
            texts(workbook, (cell, text) -> {
                Matcher mark = MARK.matcher(text);
                while (mark.find()) {
                    places.putIfAbsent(mark.group(1), new Place(mark.group(1), at(cell), label(cell)));
                }
            });
            for (Name name : workbook.getAllNames()) {
                if (!name.isDeleted() && !name.isFunctionName() && name.getRefersToFormula() != null) {
                    String mark = name.getNameName().replace('_', '-');
                    single(name).ifPresent(at -> places.putIfAbsent(mark, new Place(mark, at, label(cell(workbook, at)))));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("a workbook could not be read", broken);
        }
        return List.copyOf(places.values());
    }

    /**
     * The same file with numbers at their places, words for the other marks, and notes at cells; formulas are computed again. The same
     * content makes the same file, byte for byte.
     *
     * @param numbers by place, {@code Sheet!C7}
     * @param words   by mark
     * @param notes   by place
     */
    public static byte[] filled(byte[] file, Map<String, BigDecimal> numbers, Map<String, String> words,
            Map<String, String> notes) {
        try (XSSFWorkbook workbook = open(file)) {
            numbers.forEach((place, number) -> cell(workbook, place).setCellValue(number.doubleValue()));
            texts(workbook, (cell, text) -> {
                String said = said(text, words);
                if (!said.equals(text)) {
                    cell.setCellValue(said);
                }
            });
            notes.forEach((place, note) -> note(cell(workbook, place), note));
            compute(workbook);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return StillZip.of(out.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException("a workbook could not be filled", broken);
        }
    }

    /** What a library here cannot compute is computed by whoever opens the file. */
    private static void compute(XSSFWorkbook workbook) {
        try {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        } catch (NotImplementedException unknown) {
            workbook.setForceFormulaRecalculation(true);
        }
    }

    private static String label(Cell cell) {
        for (int column = cell.getColumnIndex() - 1; column >= 0; column--) {
            Cell left = cell.getRow().getCell(column);
            if (left != null && left.getCellType() == CellType.STRING && !left.getStringCellValue().isBlank()
                    && !MARK.matcher(left.getStringCellValue()).find()) {
                return left.getStringCellValue().strip();
            }
        }
        return "";
    }

    private static String said(String text, Map<String, String> words) {
        return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(words.getOrDefault(mark.group(1), "")));
    }

    private static void note(Cell cell, String note) {
        ClientAnchor anchor = cell.getSheet().getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + NOTE_WIDTH);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + NOTE_HEIGHT);
        cell.removeCellComment();
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new XSSFRichTextString(note));
        cell.setCellComment(comment);
    }

    private static void texts(XSSFWorkbook workbook, BiConsumer<Cell, String> found) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        found.accept(cell, cell.getStringCellValue());
                    }
                }
            }
        }
    }

    private static Optional<String> single(Name name) {
        try {
            AreaReference area = new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
            CellReference first = area.getFirstCell();
            return area.isSingleCell() && first.getSheetName() != null
                    ? Optional.of(first.getSheetName() + "!" + new CellReference(first.getRow(), first.getCol()).formatAsString())
                    : Optional.empty();
        } catch (IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }

    private static Cell cell(XSSFWorkbook workbook, String place) {
        int mark = place.lastIndexOf('!');
        Sheet sheet = mark < 0 ? null : workbook.getSheet(place.substring(0, mark));
        if (sheet == null) {
            throw Refused.because("no-place", place);
        }
        CellReference where = new CellReference(place.substring(mark + 1).toUpperCase(Locale.ROOT));
        Row row = sheet.getRow(where.getRow());
        Row there = row == null ? sheet.createRow(where.getRow()) : row;
        return there.getCell(where.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static String at(Cell cell) {
        return cell.getSheet().getSheetName() + "!"
                + new CellReference(cell.getRowIndex(), cell.getColumnIndex()).formatAsString();
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        Path copy = Files.createTempFile("touyan-form", ".xlsx");
        try {
            Files.write(copy, file);
            ZipGuard.styled(copy);
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (POIXMLException | EmptyFileException
                | OpenXML4JRuntimeException
                | NotOfficeXmlFileException damaged) {
            throw Refused.because("damaged");
        } finally {
            Files.delete(copy);
        }
    }
}
