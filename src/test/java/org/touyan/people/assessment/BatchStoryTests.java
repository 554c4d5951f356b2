package org.touyan.people.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.browser.Browsers;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.sheet.SheetRow;
import org.touyan.foundation.sheet.Sheets;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.assessment.batch.EnrolCandidates;
import org.touyan.people.assessment.batch.Enrolled;
import org.touyan.people.assessment.batch.PlanBatch;
import org.touyan.people.assessment.batch.QualifyCandidates;
import org.touyan.people.assessment.count.LevelsQuery;
import org.touyan.people.assessment.domain.Part;
import org.touyan.people.assessment.domain.StaffKind;
import org.touyan.people.assessment.domain.Standard;
import org.touyan.people.assessment.mark.AssignStaff;
import org.touyan.people.assessment.mark.Cell;
import org.touyan.people.assessment.mark.MarkCandidates;
import org.touyan.people.assessment.mark.Results;
import org.touyan.people.assessment.settle.UploadColumn;
import org.touyan.people.assessment.sheet.BatchQuery;
import org.touyan.people.assessment.show.StaffLinks;
import org.touyan.people.assessment.standard.KeepStandard;
import org.touyan.service.dispatch.MovableClock;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A batch from its plan to its certificates: who is admitted, who marks whom, what was changed, and what counts in the end. */
@TouyanTest
@Import(AssessmentWorld.class)
class BatchStoryTests {

    private static final int FORTY = 40;

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private AssessmentWorld.Bureau bureau;
    @Autowired
    private MovableClock clock;
    @Autowired
    private BatchHands hands;
    @Autowired
    private EnrolCandidates enrolCandidates;
    @Autowired
    private QualifyCandidates qualifyCandidates;
    @Autowired
    private AssignStaff assignStaff;
    @Autowired
    private MarkCandidates markCandidates;
    @Autowired
    private LevelsQuery levels;
    @Autowired
    private StaffLinks links;
    @Autowired
    private JdbcClient jdbc;
    @LocalServerPort
    private int port;

    private Pages pages;

    @BeforeEach
    void aMondayMorning() {
        bureau.aMondayMorning();
        pages = new Pages(context);
    }

    @Test
    @DisplayName("Forty are marked by keyboard behind the examiner's link; the supervisor signs; one mark is corrected on notice, and it shows")
    void fortyByKeyboard() {
        BatchHands.Marked batch = hands.batch("四十人阀门厂", FORTY);
        Actor officer = bureau.officer();
        String desk = "/desk/assessment/batches/" + batch.id();
        Acting.run(batch.company(), () -> markCandidates.enter(batch.company(), batch.id(), batch.examiner(),
                hands.rows(batch.id()).stream().map(row -> new Cell(row.id(), Part.PRACTICE, "70")).toList()));
        byKeyboard("http://localhost:" + port + links.pathOf(batch.examiner()) + "/" + batch.id());
        assertThat(bureau.ask(Integer.class,
                "select count(*) from assessment.current_mark m join assessment.candidate c using (candidate_id) "
                        + "where c.batch_id = ? and m.part = 'THEORY'",
                batch.id().value())).isEqualTo(FORTY);
        assertThat(hands.rows(batch.id())).filteredOn(Results.Row::passed).hasSize(FORTY - 2);

        assertThat(pages.page(batch.company(), desk.replace("/desk", "/org") + "/log").text()).contains("撤回");
        moved(batch.company(), post(desk.replace("/desk", "/org") + "/steps/examination"));
        assertThat(status(officer, post(desk + "/notice").param("until", "2030-01-01"))).as("nobody has signed").isEqualTo(409);
        String link = links.pathOf(batch.supervisor()) + "/" + batch.id();
        assertThat(status(Actor.PUBLIC, post(links.pathOf(batch.examiner()) + "/" + batch.id() + "/signature"))).isEqualTo(422);
        moved(Actor.PUBLIC, post(link + "/signature").param("words", "评分有据"));
        Document before = pages.page(officer, desk);
        moved(officer, post(desk + "/notice").param("until", before.select("#until").val()));

        Results.Row failed = hands.rows(batch.id()).stream().filter(row -> !row.passed()).findFirst().orElseThrow();
        MockHttpServletRequestBuilder correction = post(desk + "/corrections").param("corrected", failed.id().toString())
                .param("part", "THEORY").param("typed", "61").param("staff", batch.other().value().toString());
        assertThat(status(officer, correction)).as("without a reason").isEqualTo(422);
        moved(officer, post(desk + "/corrections").param("corrected", failed.id().toString()).param("part", "THEORY")
                .param("typed", "61").param("staff", batch.other().value().toString()).param("reason", "漏加了一题"));
        Document shown = pages.page(Actor.PUBLIC, "/assessment/results/" + batch.id());
        assertThat(shown.text()).contains("公示期里的更正", failed.name(), "漏加了一题").doesNotContain("331021", "assessment.");
        assertThat(shown.select("tbody tr")).hasSize(FORTY - 1);
        assertThat(pages.page(officer, desk + "/log").text()).contains("更正", "漏加了一题", "61");
        assertThat(pages.page(officer, desk).text()).as("the printed sheet was replaced").contains("评分〔", "已换发");
        assertThat(pages.page(Actor.PUBLIC, "/notices/" + batch.id()).text()).contains("四十人阀门厂");
        assertThat(status(officer, post(desk + "/steps/numbering"))).as("the notice lasts").isEqualTo(422);
        certified(batch, desk);
    }

    /** Theory marks of all, one after the other; a wrong one is refused at its cell, and the last one is taken back and given again. */
    private void byKeyboard(String address) {
        try (BrowserContext browser = Browsers.desk(); Page page = browser.newPage()) {
            page.navigate(address);
            Browsers.axe(page);
            page.locator("input[data-part=theory]").first().focus();
            for (int i = 0; i < FORTY; i++) {
                page.keyboard().type(i == 2 ? "q" : i == 3 ? "58" : Integer.toString(61 + i % 30));
                page.keyboard().press("Enter");
            }
            page.waitForCondition(() -> page.locator("[data-result] .tag--new").count() == 0);
            page.locator("input[data-part=theory]").first().fill("700");
            page.keyboard().press("Enter");
            page.waitForCondition(() -> page.locator("[data-saved]").textContent().contains("0 到 100"));
            page.locator("input[data-part=theory]").first().fill("66");
            page.keyboard().press("ArrowDown");
            page.waitForCondition(() -> page.locator("[data-saved]").textContent().contains("保存好了"));
            page.locator("form[action$=undo] button").click();
            assertThat(page.locator("input[data-part=theory]").first().inputValue()).isEqualTo("61");
            Browsers.screenshot(page, "assessment-sheet");
        }
        try (BrowserContext phone = Browsers.phone(); Page page = phone.newPage()) {
            page.navigate(address);
            Browsers.axe(page);
            Browsers.fitsSideways(page);
            Browsers.screenshot(page, "assessment-sheet-phone");
        }
    }

    /** In the columns of the upload; each that is different is named, whatever the order; a photo is not asked for. */
    private void readBack(Actor officer, String desk, List<List<String>> table) {
        List<String> headings = table.getFirst();
        assertThat(headings).containsExactly("姓名", "证件类型", "证件号码", "性别", "职业", "工种", "等级", "证书编号", "发证日期", "评价机构",
                "评价机构备案编号", "理论", "实操", "综合评审", "综合成绩", "照片");
        int trade = headings.indexOf("工种");
        assertThat(table.get(1).get(trade)).isEqualTo("调节阀装配工");
        assertThat(table.get(2).get(trade)).as("an occupation may have no trades").isEmpty();
        assertThat(table).extracting(List::getLast).as("no photos are kept").containsOnly("照片", "");
        table.get(1).set(trade, "截止阀装配工");
        table.get(2).set(headings.indexOf("理论"), "100");
        table.get(2).set(headings.indexOf("性别"), "女".equals(table.get(2).get(headings.indexOf("性别"))) ? "男" : "女");
        table.forEach(row -> Collections.swap(row, trade, 0));
        table.forEach(List::removeLast);
        assertThat(compared(officer, desk, table).select(".inset--warn li").eachText()).containsExactly(
                "第 2 行 %s 的工种不一样".formatted(table.get(1).get(trade)), "第 3 行 %s 的性别、理论不一样".formatted(table.get(2).get(trade)));
        table.forEach(row -> row.remove(0));
        Document refused = compared(officer, desk, table);
        assertThat(refused.select(".errsum").text()).contains("表里没有这些列：工种。");
        assertThat(refused.select("details:has(#upload)").hasAttr("open")).as("what is wrong is not folded away").isTrue();
    }

    private Document compared(Actor officer, String desk, List<List<String>> table) {
        String csv = table.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n"));
        return Pages.parsed(pages.answer(officer, multipart(desk + "/certificates/file")
                .file(new MockMultipartFile("upload", "回.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))));
    }

    private static List<List<String>> rows(byte[] table) {
        try {
            Path file = Files.write(Files.createTempFile("upload", ".xlsx"), table);
            List<SheetRow> rows = new ArrayList<>();
            Sheets.read(file, rows::add);
            Files.delete(file);
            return rows.stream().map(row -> padded(row.cells())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> padded(List<String> cells) {
        List<String> row = new ArrayList<>(cells);
        while (row.size() < UploadColumn.values().length) {
            row.add("");
        }
        return row;
    }

    private void certified(BatchHands.Marked batch, String desk) {
        clock.pass(Duration.ofDays(12));
        Actor officer = bureau.officer();
        moved(officer, post(desk + "/steps/numbering"));
        LocalDate day = bureau.today();
        int before = counted(day);
        List<Results.Row> passed = hands.rows(batch.id()).stream().filter(Results.Row::passed).toList();
        MockHttpServletRequestBuilder numbers = post(desk + "/certificates").param("issuedOn", day.toString());
        passed.forEach(row -> numbers.param("candidate", row.id().toString()).param("number", BatchHands.number(row, day)));
        MockHttpServletRequestBuilder wrong = post(desk + "/certificates").param("issuedOn", day.toString())
                .param("candidate", passed.getFirst().id().toString())
                .param("number", BatchHands.number(passed.getFirst(), day.minusYears(1)));
        assertThat(Pages.parsed(pages.answer(officer, wrong)).select(".errsum").text()).contains("年份");
        moved(officer, numbers);
        assertThat(pages.page(officer, desk).text()).contains("格式正确，未核验真伪", "zscx.osta.org.cn", "冒充的查询网站");
        byte[] table = pages.answer(officer, get(desk + "/upload.xlsx")).getContentAsByteArray();
        Document compared = Pages.parsed(pages.answer(officer, multipart(desk + "/certificates/file")
                .file(new MockMultipartFile("upload", "回.xlsx", "application/octet-stream", table))));
        assertThat(compared.text()).contains(passed.size() + " 人一致，0 处不一致");
        readBack(officer, desk, rows(table));
        assertThat(bureau.ask(Integer.class,
                "select count(*) from privacy.unmasking where subject_kind = 'assessment-batch' and subject_id = ?",
                batch.id().toString())).as("whoever takes identity numbers along is written down").isEqualTo(1);
        moved(officer, post(desk + "/steps/upload"));
        assertThat(pages.page(officer, desk).text()).contains("待上传");
        assertThat(status(officer, post(desk + "/steps/query"))).as("nobody has looked them up").isEqualTo(422);
        MockHttpServletRequestBuilder seen = post(desk + "/certificates/seen");
        passed.forEach(row -> seen.param("seen", row.id().toString()));
        moved(officer, seen);
        moved(officer, post(desk + "/steps/query"));
        assertThat(status(officer, post(desk + "/steps/archive"))).as("no volume lies anywhere").isEqualTo(422);
        for (String volume : List.of("ENROLMENT", "FILING", "PROCESS", "PAPERS", "CERTIFICATES")) {
            moved(officer, post(desk + "/volumes").param("volume", volume).param("medium", "PAPER").param("place", "档案室 3 柜")
                    .param("sheets", "40"));
        }
        assertThat(status(officer, look(desk, batch, "潘立新"))).as("nobody gives himself leave").isEqualTo(422);
        moved(officer, look(desk, batch, "郑秋月"));
        moved(officer, post(desk + "/steps/archive"));
        assertThat(pages.page(officer, desk).text()).contains("归档", "郑秋月").doesNotContain("assessment.");
        assertThat(counted(day) - before).as("new senior workers, each once").isEqualTo(passed.size());
        assertThat(pages.page(officer, "/desk/assessment/levels?from=" + day + "&until=" + day + "&above=on").text())
                .contains("高级工及以上", day.toString(), "四十人阀门厂");
    }

    @Test
    @DisplayName("Nobody marks himself or kin: refused in words, and by the database")
    void neitherHimselfNorKin() {
        BatchHands.Marked batch = hands.batch("回避阀门厂", 3);
        Results.Row himself = hands.rows(batch.id()).getLast();
        Results.Row nephew = hands.rows(batch.id()).getFirst();
        Acting.run(batch.company(), () -> assignStaff.kin(batch.company(), batch.id(), batch.examiner(), nephew.id(), "叔侄"));
        for (Results.Row row : List.of(himself, nephew)) {
            assertThatThrownBy(() -> Acting.doing(batch.company(), () -> markCandidates.enter(batch.company(), batch.id(),
                    batch.examiner(), List.of(new Cell(row.id(), Part.THEORY, "99"))))).isInstanceOf(RuleBroken.class);
            assertThatThrownBy(() -> hands.insertMark(row.id(), batch.examiner(), "ENTRY", ""))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause().hasMessageContaining(row == himself ? "marks himself" : "marks kin");
        }
        Document refused = Pages
                .parsed(pages.answer(Actor.PUBLIC, post(links.pathOf(batch.examiner()) + "/" + batch.id() + "/marks/one")
                        .param("candidate", himself.id().toString()).param("theory", "99")));
        assertThat(refused.text()).contains("不能给自己评分");
        Acting.run(batch.company(), () -> markCandidates.enter(batch.company(), batch.id(), batch.other(),
                List.of(new Cell(himself.id(), Part.THEORY, "80"), new Cell(nephew.id(), Part.THEORY, "81"))));
        assertThatThrownBy(() -> Acting.run(batch.company(),
                () -> assignStaff.kin(batch.company(), batch.id(), batch.other(), nephew.id(), "表兄")))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> hands.insertMark(nephew.id(), batch.other(), "CORRECTION", "改")).as("still open")
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> bureau.as(Actor.SYSTEM, () -> jdbc.sql("update assessment.mark set value = 100").update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> hands.insertMark(nephew.id(), batch.supervisor(), "ENTRY", "")).as("a supervisor does not mark")
                .isInstanceOf(DataAccessException.class);
        assertThat(pages.answer(Actor.PUBLIC, get("/assess/0123")).getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("Who is admitted says the version of the standard: years since the level before, or years alone; the same person is enrolled once")
    void whoIsAdmitted() {
        BatchHands.Marked batch = hands.batch("资格阀门厂", 1);
        Map<String, Enrolled> people = new HashMap<>();
        people.put("够年限", new Enrolled("够年限", bureau.identity(), "3", "4", 4, 5, ""));
        people.put("差一年", new Enrolled("差一年", bureau.identity(), "3", "4", 3, 5, ""));
        people.put("没证书", new Enrolled("没证书", bureau.identity(), "3", "", null, 10, ""));
        people.put("等级低", new Enrolled("等级低", bureau.identity(), "3", "5", 9, 9, ""));
        BatchId second = hands.another(batch);
        Acting.run(batch.company(), () -> {
            assertThat(enrolCandidates.enrol(batch.company(), second, List.copyOf(people.values())).taken()).isEqualTo(4);
            assertThat(enrolCandidates.enrol(batch.company(), second, List.copyOf(people.values())).known()).isEqualTo(4);
            qualifyCandidates.qualify(batch.company(), second);
        });
        List<Results.Row> rows = hands.rows(second);
        assertThat(rows).filteredOn(row -> row.because().isEmpty()).extracting(Results.Row::name)
                .containsExactlyInAnyOrder("够年限", "没证书");
        assertThat(rows).filteredOn(row -> !row.because().isEmpty()).allMatch(row -> row.because().contains("测试版"));
    }

    private int counted(LocalDate day) {
        return Acting.doing(bureau.officer(),
                () -> levels.page(day, day, false, FormErrors.none())).persons();
    }

    private static MockHttpServletRequestBuilder look(String desk, BatchHands.Marked batch, String reader) {
        return post(desk + "/looks").param("look", "PAPERS").param("reader", reader).param("purpose", "核对一份试卷")
                .param("approver", "潘立新").param("supervisor", batch.supervisor().value().toString());
    }

    private int status(Actor actor, MockHttpServletRequestBuilder request) {
        return pages.answer(actor, request).getStatus();
    }

    private void moved(Actor actor, MockHttpServletRequestBuilder request) {
        MockHttpServletResponse answer = pages.answer(actor, request);
        assertThat(answer.getStatus()).as(() -> Pages.parsed(answer).select(".errsum").text()).isEqualTo(303);
    }
}
