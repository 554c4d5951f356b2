package org.touyan.people.assessment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.sheet.SheetRow;
import org.touyan.foundation.sheet.Sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Candidates from a file: who can be taken is, and each other row says everything that is wrong with it. */
@TouyanTest
@Import(AssessmentWorld.class)
class EnrolmentFileTests {

    private static final String HEADING = "姓名,身份证号,申报等级,现有等级,取得后年限,工作年限,职业,工种\n";

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private AssessmentWorld.Bureau bureau;
    @Autowired
    private BatchHands hands;
    @TempDir
    private Path folder;

    @BeforeEach
    void aMondayMorning() {
        bureau.aMondayMorning();
    }

    @Test
    @DisplayName("A wrong number, an unknown and another occupation, a level too far, twice in the file, enrolled before: in words, kept, taken away, mended")
    void faultsRowByRow() throws Exception {
        BatchHands.Marked marked = hands.batch("表格阀门厂", 1);
        BatchId batch = hands.another(marked);
        Pages pages = new Pages(context);
        String self = "/org/assessment/batches/" + batch;
        String good = bureau.identity();
        String known = bureau.identity();
        assertThat(read(pages, marked, self, HEADING + row("早报名", known, "三级,四级,5,8,")).getStatus()).isEqualTo(303);

        String wrong = good.substring(0, 17) + (good.charAt(17) == '1' ? '2' : '1');
        String file = HEADING + row("够年限", good, "三级/高级工,四级/中级工,4,6,阀门装配调试工,调节阀装配工")
                + row("错号码", wrong, "三级,四级,5,8,")
                + row("没职业", bureau.identity(), "三级,四级,5,8,吹牛工")
                + row("别职业", bureau.identity(), "三级,四级,5,8,6-18-01-01")
                + row("跳级了", bureau.identity(), "三级,五级,9,9,")
                + row("够年限", good, "三级,四级,4,6,")
                + row("早报名", known, "三级,四级,5,8,")
                + row("", bureau.identity(), "二级,七级,x,700,,6-20-05-08");
        assertThat(read(pages, marked, self, file).getHeader("Location")).isEqualTo(self);
        Document page = pages.page(marked.company(), self);
        assertThat(page.text()).contains("报上 1 人，7 行没有读入，其中 1 人早就在名单里");
        List<String> said = page.select(".inset--warn li").eachText();
        assertThat(said).hasSize(7);
        assertThat(said.get(0)).startsWith("第 3 行：").contains("身份证");
        assertThat(said.get(1)).contains("职业分类大典里没有“吹牛工”");
        assertThat(said.get(2)).contains("这一批考的是阀门装配调试工");
        assertThat(said.get(3)).contains("还不够报这个等级", "测试版");
        assertThat(said.get(4)).contains("和第 2 行是同一个身份证号");
        assertThat(said.get(5)).contains("已经在名单里");
        assertThat(said.get(6)).as("all that is wrong at once").contains("这一批不评这个等级", "请选等级", "0 到 60",
                "工种写名称");
        assertThat(page.text()).doesNotContain(good, known, "assessment.");

        assertThat(page.select("tbody tr:has(th:containsOwn(够年限))").text()).as("the trade stands at the candidate")
                .contains("调节阀装配工");
        assertThat(page.select("tbody tr:has(th:containsOwn(早报名))").text()).as("an occupation may have none")
                .doesNotContain("装配工");

        byte[] table = pages.answer(marked.company(), get(self + "/faults.xlsx")).getContentAsByteArray();
        List<SheetRow> rows = rows(table);
        assertThat(rows).hasSize(8);
        assertThat(rows.getFirst().cells()).contains("职业", "工种").last().asString().isEqualTo("哪里不对");
        assertThat(rows.get(1).cells()).contains("错号码", wrong).last().asString().contains("身份证");
        assertThat(bureau.ask(Integer.class, "select count(*) from audit.entry where act = 'assessment.enrolment-faults-taken' "
                + "and subject_id = ?", batch.toString())).as("whoever takes them along is written down").isEqualTo(1);

        assertThat(read(pages, marked, self, HEADING + row("错号码", bureau.identity(), "三级,四级,5,8,")).getStatus()).isEqualTo(303);
        assertThat(pages.page(marked.company(), self).text()).contains("报上 1 人，0 行没有读入");
        assertThat(pages.answer(marked.company(), post(self + "/steps/qualification")).getStatus()).isEqualTo(303);
        assertThat(bureau.ask(Integer.class, "select count(*) from assessment.enrolment_file where batch_id = ?", batch.value()))
                .as("forgotten when the enrolment ends").isZero();
        assertThat(pages.answer(marked.company(), get(self + "/faults.xlsx")).getStatus()).isEqualTo(404);
    }

    private static MockHttpServletResponse read(Pages pages, BatchHands.Marked batch, String self, String csv) {
        return pages.answer(batch.company(), multipart(self + "/candidates/file")
                .file(new MockMultipartFile("file", "考生.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8))));
    }

    private static String row(String name, String identity, String rest) {
        return name + "," + identity + "," + rest + "\n";
    }

    private List<SheetRow> rows(byte[] table) throws Exception {
        Path file = Files.write(folder.resolve("faults.xlsx"), table);
        List<SheetRow> rows = new ArrayList<>();
        Sheets.read(file, rows::add);
        return rows;
    }
}
