package org.touyan.foundation.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touyan.foundation.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What comes out of a table, whatever office saved it, and what happens with a file that means harm. */
class SheetsTests {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"utf8.csv", "utf8_bom.csv", "gb18030.csv", "utf16le_bom.csv"})
    void theSameTableInEveryEncoding(String name) throws IOException {
        List<SheetRow> rows = rows(fixture(name));

        assertThat(rows.getFirst().cells()).containsExactly("姓名", "身份证号", "手机号", "单位");
        assertThat(rows.get(1).cells()).containsExactly("张三", "11010519491231002X", "13800000000", "第一工会");
        assertThat(rows.get(2).cell(0)).isEqualTo("欧阳娜娜·阿依古丽");
        assertThat(rows.get(3).cell(0)).startsWith("=HYPERLINK");
    }

    @ParameterizedTest
    @CsvSource({"farrow.xlsx,far-row", "laughs.xlsx,entities", "xxe.xlsx,entities", "slip.xlsx,outside", "mixed.csv,mixed",
            "malformed_utf8.csv,not-a-table", "truncated_utf8.csv,mixed"})
    void aFileThatMeansHarmIsRefusedWithAReason(String name, String why) {
        refused(fixture(name), why);
    }

    @Test
    void aPictureIsNoTable() throws IOException {
        Path picture = folder.resolve("roster.xlsx");
        Files.write(picture, new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        refused(picture, "not-a-table");
    }

    @Test
    void anEmptyFileSaysSo() throws IOException {
        refused(Files.createFile(folder.resolve("empty.xlsx")), "empty");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] row = ("<row><c t=\"inlineStr\"><is><t>" + "A".repeat(200) + "</t></is></c></row>").repeat(1000)
                .getBytes(StandardCharsets.UTF_8);
        refused(xlsx("bomb.xlsx", out -> {
            out.write((HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 600; i++) {
                out.write(row);
            }
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }, 0), "bomb");
    }

    @Test
    void emptySpaceIsABombToo() throws IOException {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        refused(xlsx("spaces.xlsx", out -> {
            out.write((HEAD + "<worksheet xmlns=\"" + MAIN + "\">").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(spaces);
            }
            out.write("<sheetData/></worksheet>".getBytes(StandardCharsets.UTF_8));
        }, 0), "bomb");
    }

    @Test
    void thousandsOfPartsAreRefused() throws IOException {
        refused(xlsx("parts.xlsx",
                out -> out.write(
                        (HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData/></worksheet>").getBytes(StandardCharsets.UTF_8)),
                3_000), "parts");
    }

    @Test
    void halfAFileIsDamaged() throws IOException {
        byte[] whole = written(List.of(List.of("张三")));
        Path half = folder.resolve("half.xlsx");
        Files.write(half, Arrays.copyOf(whole, whole.length / 2));
        refused(half, "damaged");
    }

    @Test
    void theOldFormatIsReadToo() throws IOException {
        Path old = folder.resolve("old.xls");
        try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(old)) {
            var row = book.createSheet().createRow(0);
            row.createCell(0).setCellValue("张三");
            row.createCell(1).setCellValue(13800000000d);
            row.createCell(2).setCellFormula("1+1");
            book.write(out);
        }
        SheetRow row = rows(old).getFirst();
        assertThat(row.cells()).containsExactly("张三", "13800000000", "");
        assertThat(row.formula()).isTrue();
    }

    @Test
    void whatIsWrittenIsReadBackUnchanged() throws IOException {
        List<List<String>> table = List.of(List.of("=1+1", "-5", "@SUM(1)", "+8"), List.of("𬭎䶮", "13800000000", "第一行\n第二行", ""));
        Path file = folder.resolve("again.xlsx");
        Files.write(file, written(table));

        List<SheetRow> rows = rows(file);
        assertThat(rows).noneMatch(SheetRow::formula);
        assertThat(rows.get(1).cells()).isEqualTo(table.getFirst());
        assertThat(rows.get(2).cell(0)).isEqualTo("𬭎䶮");
        assertThat(rows.get(2).cell(2)).isEqualTo("第一行\n第二行");
    }

    @Test
    void csvNeverHoldsAFormulaAndIsReadBackUnchanged() throws IOException {
        Path file = folder.resolve("again.csv");
        try (CsvWriter csv = new CsvWriter(Files.newOutputStream(file))) {
            csv.row(List.of("=HYPERLINK(\"http://x\")", "-5", "张三", "逗号,引号\""));
        }
        assertThat(Files.readString(file)).contains("'=HYPERLINK", "'-5");
        assertThat(rows(file).getFirst().cells()).containsExactly("=HYPERLINK(\"http://x\")", "-5", "张三", "逗号,引号\"");
    }

    private static void refused(Path file, String why) {
        assertThatThrownBy(() -> rows(file)).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.key()).isEqualTo("sheet.refused." + why));
    }

    private static List<SheetRow> rows(Path file) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        Sheets.read(file, rows::add);
        return rows;
    }

    private static Path fixture(String name) {
        return Path.of("src/test/resources/sheet", name);
    }

    private static byte[] written(List<List<String>> table) throws IOException {
        var out = new ByteArrayOutputStream();
        var column = new SheetWriter.Column("列", "", false, List.of());
        try (SheetWriter sheet = new SheetWriter(out, "名册", List.of(column, column, column, column))) {
            for (List<String> row : table) {
                sheet.row(row, Map.of());
            }
        }
        return out.toByteArray();
    }

    private interface Part {
        void write(OutputStream out) throws IOException;
    }

    private Path xlsx(String name, Part sheet, int more) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet.write(zip);
            for (int i = 0; i < more; i++) {
                zip.putNextEntry(new ZipEntry("xl/m/" + i + ".xml"));
                zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
