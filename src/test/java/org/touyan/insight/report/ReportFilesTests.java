package org.touyan.insight.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.QrReader;
import org.touyan.TouyanTest;
import org.touyan.foundation.paper.PdfA;
import org.touyan.foundation.shared.Acting;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.domain.CountedFor;
import org.touyan.insight.report.domain.Template;
import org.touyan.insight.report.domain.TemplateCell;
import org.touyan.insight.report.domain.Templates;
import org.touyan.insight.report.file.ExportReport;
import org.touyan.insight.report.file.FileKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.touyan.insight.report.ReportWorld.TOWN;

/** A locked report as files: the upper union's own sheet, ours, a document, the signed paper, values and their dictionary. */
@TouyanTest
@Import(ReportWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFilesTests {

    private static final String SHEET = "季报";

    @Autowired
    private ReportWorld.Hands hands;
    @Autowired
    private ExportReport export;
    @Autowired
    private Templates templates;
    @Autowired
    private WebApplicationContext context;

    private ReportId report;

    @BeforeAll
    void aLockedReport() {
        for (int day = 1; day <= 4; day++) {
            hands.request(LocalDate.of(2021, 8, day));
        }
        report = hands.begun(Period.quarter(2021, 3), TOWN);
        hands.fill(hands.filler, report);
        hands.type(hands.filler, report, "T-01", "7", hands.scan());
        hands.check(hands.checker, report);
        hands.sign(hands.chair, report);
        hands.submit(hands.filler, report);
        hands.accept(report, "");
        hands.lock(report);
    }

    @AfterAll
    void nothingIsLeft() {
        hands.forgetAll();
    }

    @Test
    @DisplayName("In the upper union's own file numbers stand in their columns; its look and its formulas are theirs, computed anew")
    void intoTheirFile() throws Exception {
        byte[] theirs = Acting.doing(hands.officer,
                () -> templates.sheet(templates.editions("quarter-service").getLast().templateId()).orElseThrow());
        try (var before = new XSSFWorkbook(new ByteArrayInputStream(theirs));
                var after = new XSSFWorkbook(new ByteArrayInputStream(file(FileKind.FORM)))) {
            XSSFSheet empty = before.getSheet(SHEET);
            XSSFSheet filled = after.getSheet(SHEET);
            assertThat(filled.getRow(6).getCell(2).getNumericCellValue()).isEqualTo(4);
            assertThat(filled.getRow(16).getCell(2).getNumericCellValue()).isEqualTo(7);
            assertThat(filled.getRow(16).getCell(2).getCellComment().getString().getString()).contains("手工填报", "走访登记表");
            assertThat(filled.getRow(17).getCell(2).getCellFormula()).isEqualTo(empty.getRow(17).getCell(2).getCellFormula());
            assertThat(filled.getRow(17).getCell(2).getNumericCellValue()).as("computed anew: all were made online")
                    .isEqualTo(1.0);
            assertThat(filled.getRow(17).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(filled.getRow(2).getCell(0).getStringCellValue()).isEqualTo("填报单位：清港镇总工会");
            assertThat(filled.getRow(20).getCell(4).getStringCellValue()).isEqualTo("负责人：王主席");
            assertThat(filled.getMergedRegions()).isEqualTo(empty.getMergedRegions());
            assertThat(filled.getColumnWidth(1)).isEqualTo(empty.getColumnWidth(1));
            for (int row = 5; row <= 18; row++) {
                for (int column = 0; column < 5; column++) {
                    assertThat(filled.getRow(row).getCell(column).getCellStyle().getFont().getFontName())
                            .isEqualTo(empty.getRow(row).getCell(column).getCellStyle().getFont().getFontName());
                    assertThat(filled.getRow(row).getCell(column).getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
                }
            }
        }
    }

    @Test
    @DisplayName("Ours has real numbers and marks what was typed; the document locks its figures; the paper is searchable")
    void inOurs() throws Exception {
        try (var ours = new XSSFWorkbook(new ByteArrayInputStream(file(FileKind.SHEET)))) {
            XSSFSheet sheet = ours.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("劳模工匠服务情况季报");
            assertThat(sheet.getRow(4).getCell(3).getNumericCellValue()).isEqualTo(4);
            assertThat(sheet.getRow(14).getCell(4).getStringCellValue()).contains("手工填报");
        }
        try (var pdf = Loader.loadPDF(file(FileKind.PAPER))) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(QrReader.read(pdf, 0)).contains("/verify/");
            assertThat(new PDFTextStripper().getText(pdf)).contains("统报〔2021〕", "林填表", "陈审核", "王主席", "※");
        }
        assertThat(PdfA.faults(file(FileKind.PAPER))).isEmpty();
        String data = new String(file(FileKind.DATA), StandardCharsets.UTF_8);
        assertThat(data).contains("M04-01,收到的求助,4,件,frozen", "T-01,困难劳模走访慰问（系统外台账）,7,人次,typed");
        assertThat(new String(file(FileKind.DICTIONARY), StandardCharsets.UTF_8)).contains("一件求助只算一次", "snapshot");
    }

    @Test
    @DisplayName("An officer brings the issuer's new file: known marks stay, a figure is bound by its code, a stranger is refused by name")
    void theIssuersNewFile() throws Exception {
        Template old = hands.form("quarter-service");
        Pages pages = new Pages(context);
        String form = "/desk/reports/forms/" + old.templateId();
        assertThat(upload(pages, form, workbook("{{M04-01}}", "{{M99-01}}")).text()).contains("没有 M99-01 这个统计指标");
        assertThat(upload(pages, form, workbook("{{M11-03}}")).text()).contains("M11-03 涉及个人隐私");
        assertThat(upload(pages, form, "不是表格".getBytes(StandardCharsets.UTF_8)).text()).contains("打不开");
        assertThat(pages.answer(hands.officer, multipart(form + "/editions").file(new MockMultipartFile("file", "新表.xlsx", "",
                workbook("{{M04-01}}", "{{M05-04p}}", "{{T-09}}")))).getStatus()).isEqualTo(303);
        Template fresh = hands.form("quarter-service");
        assertThat(fresh.edition()).isEqualTo(old.edition() + 1);
        assertThat(fresh.cells())
                .extracting(TemplateCell::cell, TemplateCell::metric, TemplateCell::countedFor, TemplateCell::standsAt)
                .containsExactly(tuple("M04-01", "requests", CountedFor.NOW, "新表!B1"),
                        tuple("M05-04p", "hours-effective", CountedFor.BEFORE, "新表!B2"),
                        tuple("T-09", "", CountedFor.NOW, "新表!B3"));
        assertThat(fresh.cell("T-09").orElseThrow().label().chinese()).isEqualTo("第 3 行");
        assertThat(fresh.rules()).as("a rule whose cells are still there").hasSize(1);
        assertThat(pages.page(hands.officer, "/desk/reports/forms/new").select("input[type=file]")).hasSize(1);
        assertThat(pages.answer(hands.officer,
                multipart("/desk/reports/forms/new").file(new MockMultipartFile("file", "走访.xlsx", "",
                        workbook("{{M05-01}}"))).param("title", "走访月报").param("issuer", "台州市总工会").param("periodKind", "MONTH")
                        .param("from", "COUNTY").param("dueDays", "5"))
                .getStatus()).isEqualTo(303);
        assertThat(pages.page(hands.officer, "/desk/reports/forms").text()).contains("走访月报", "台州市总工会");
    }

    private Document upload(Pages pages, String form, byte[] file) {
        return Pages.parsed(pages.answer(hands.officer,
                multipart(form + "/editions").file(new MockMultipartFile("file", "新表.xlsx", "", file))));
    }

    private static byte[] workbook(String... marks) throws Exception {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("新表");
            for (int row = 0; row < marks.length; row++) {
                sheet.createRow(row).createCell(0).setCellValue("第 %d 行".formatted(row + 1));
                sheet.getRow(row).createCell(1).setCellValue(marks[row]);
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Taken again later, a locked report is the same file, byte by byte")
    void theSameFileAgain(FileKind kind) throws Exception {
        byte[] once = file(kind);
        hands.itIs(LocalDate.of(2021, 12, 24));
        assertThat(file(kind)).isEqualTo(once);
        var answer = new Pages(context).answer(hands.filler, get("/desk/reports/" + report + "/files/" + kind.address()));
        assertThat(answer.getContentAsByteArray()).isEqualTo(once);
    }

    private byte[] file(FileKind kind) {
        return Acting.doing(hands.filler, () -> export.export(hands.filler, report, kind)).bytes();
    }
}
