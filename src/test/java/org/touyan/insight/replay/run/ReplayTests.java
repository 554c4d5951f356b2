package org.touyan.insight.replay.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.AsOwner;
import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.replay.load.DataSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The article told again: from the rows of its data set, and from what becomes of them. */
@TouyanTest
@ActiveProfiles({"test", "replay"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayTests {

    private static final OrgPath COUNTY = new OrgPath("/33/3310/331083/");
    private static final Pattern DOOR = Pattern.compile("<(/figures/[^>]+)>");

    /** What came out of the command. */
    private record Ran(int code, String text, String said) {}

    @Autowired
    private ReplayCommand command;
    @Autowired
    private DataSet dataSet;
    @Autowired
    private Accounts accounts;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Environment environment;
    @LocalServerPort
    private int port;

    @BeforeAll
    void theDataSetIsLoaded() {
        Acting.run(Actor.SYSTEM, () -> dataSet.load(Set.of()));
    }

    @Test
    @DisplayName("E57: on its day the rows give every figure of the article, each in the article's own words")
    void allFiguresOfTheArticle() throws IOException {
        Ran ran = tell("--as-printed");

        assertThat(ran.code()).as(ran.said()).isZero();
        assertThat(ran.text()).contains("近千场", "690场", "271场", "312", "达5000万元", "超1.5万元", "60户", "2021年", "220多份", "连续3年",
                "抖音", "淘宝", "18个村", "62份", "84份", "75份", "186家", "110家", "76家", "80家", "4家", "3460多人", DataSet.LABEL);
        assertThat(compared(ran)).containsExactly("近千场|近千场|是", "300余场|300余场|是", "达5000万元|达5000万元|是", "超1.5万元|超1.5万元|是",
                "连续3年|连续3年|是", "220多份|220多份|是", "186家|186家|是", "76家|76家|是", "3460多人|3460多人|是");
        assertThat(tell().text()).as("and the words that fit best are those").contains("近千场", "300余场", "达5000万元", "超1.5万元",
                "220多份",
                "3460多人");
    }

    @Test
    @DisplayName("A year earlier the same rows give other true numbers, and what was not yet true is not said")
    void aYearEarlier() throws IOException {
        Ran ran = tell("--as-of", "2022-05-31");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.text()).contains("80场", "81家", "55家", "26家", "300人").doesNotContain("共近", "连续3年[");
        assertThat(ran.said()).contains("有 6 句没有写", "2020 年没有合同，不能说连续 3 年", "mentor-contracts", "REP-7",
                "没有问过任何一户 2021 年的收入", "household-gain", "IMP-5", "0 行");
        assertThat(tell("--as-of", "2022-05-31", "--as-printed").said()).contains("“近千场”不能说：数是 80", "规则 IMP-1");
    }

    @Test
    @DisplayName("E55: one contract less, and the sentence is another; in the words of the article it may not be written any more")
    void oneContractLess() throws IOException {
        String before = tell().text();
        List<String> after = without("mentoring.contract", "signed_on = date '2023-05-29'", () -> List.of(tell().text(),
                tell("--as-printed").said(), Integer.toString(tell("--as-printed").code())));

        assertThat(before).contains("220多份");
        assertThat(after.get(0)).contains("共220份").doesNotContain("共220多份");
        assertThat(after.get(1)).contains("“220多份”不能说：数是 220", "规则 IMP-2", "mentor-contracts", "220 行");
        assertThat(after.get(2)).isEqualTo("1");
        assertThat(tell().text()).as("put back").contains("220多份");
    }

    @Test
    @DisplayName("E32: nobody has confirmed what households said, so their mean has no denominator and is not said")
    void noDenominator() throws IOException {
        Ran ran = without("workshop.income_confirmed", "true", this::tell);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.text()).contains("近千场").doesNotContain("户均增收超");
        assertThat(ran.said()).contains("没有问过任何一户 2022 年的收入，户均没有分母", "household-gain", "0 行", "IMP-5");
    }

    @Test
    @DisplayName("E56: every number leads to its definition, its rows and their papers, to each as far as he may see them")
    void everyNumberIsADoor() throws IOException {
        List<String> doors = DOOR.matcher(tell().text()).results().map((MatchResult door) -> door.group(1)).distinct().toList();
        var anybody = new Browser(port);
        Browser officer = Insider.as(Role.CITY_STAFF, COUNTY, accounts, port);

        assertThat(doors).hasSizeGreaterThan(15);
        for (String door : doors) {
            assertThat(anybody.get(door).status()).as(door).isEqualTo(200);
        }
        String contracts = doors.stream().filter(door -> door.contains("mentor-contracts?period=2023-05-31")).findFirst()
                .orElseThrow();
        assertThat(anybody.get(contracts).text()).contains("75", "四方签完生效的师徒合同").doesNotContain("带徒〔2023〕");
        Browser.Seen seen = officer.get(contracts);
        assertThat(seen.text()).contains("75", "带徒〔2023〕20号");
        String platform = doors.stream().filter(door -> door.contains("part=DOUYIN")).findFirst().orElseThrow();
        assertThat(anybody.get(platform).text()).contains("抖音", "共富工坊线上销售额");
        String paper = seen.page().select("a[href^=/desk/papers/]").attr("href");
        assertThat(officer.get(paper).text()).contains("名师带徒合同（按文章复现）");
        assertThat(new String(officer.bytes(paper + "/paper.pdf"), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(anybody.get(paper).status()).as("a paper is not for everybody").isNotEqualTo(200);
    }

    @Test
    @DisplayName("E58 and the label: nobody of the article is an entry, and the trail says of each file what it is")
    void nobodyIsReal() {
        assertThat(count("""
                select (select count(*) from roster.person where name in ('陈青英', '杨杰', '查昭', '叶肖肖', '杨亚敏', '董莉', '吴晓静'))
                  + (select count(*) from organization.body where name !~ '按文章复现')
                  + (select count(*) from roster.person where headline <> '按文章复现，非真实台账')
                """)).isZero();
        assertThat(count("select count(*) from audit.entry where act = 'replay.loaded' and detail like '%按文章复现，非真实台账%'"))
                .isEqualTo(9);
        assertThatThrownBy(this::theDataSetIsLoaded).hasMessageContaining("expected: an empty one");
        assertThat(new Browser(port).get("/").text()).as("every page says so").contains(DataSet.LABEL);
    }

    @Test
    @DisplayName("Beside the terminal it is kept as Markdown and for Word, in English too")
    void kept(@TempDir Path folder) throws Exception {
        Ran ran = tell("--out", folder.toString(), "--lang", "en");

        assertThat(ran.code()).isZero();
        assertThat(ran.text()).contains("nearly 1,000 talks", "not a real ledger", "3 years in a row");
        assertThat(Files.readString(folder.resolve("replay-2023-05-31.md"))).isEqualTo(ran.text().stripTrailing() + "\n");
        try (var word = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("replay-2023-05-31.docx"))));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("nearly 1,000 talks", "not a real ledger");
            assertThat(word.getDocument().getBody().xmlText()).contains("sdtContentLocked");
        }
    }

    @Test
    @DisplayName("Words that make no sense are answered with the usage")
    void nonsense() throws IOException {
        var said = new ByteArrayOutputStream();

        assertThat(command.run(List.of("--as-of", "yesterday"), System.out, stream(said))).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("看不懂 --as-of", "./touyan replay");
    }

    private Ran tell(String... arguments) throws IOException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = command.tell(ReplayOptions.read(List.of(arguments)), stream(out), stream(err));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> compared(Ran ran) {
        return ran.text().lines().filter(line -> line.startsWith("| ") && !line.contains("---") && !line.contains("原文"))
                .map(line -> line.split(" *\\| *", -1)).map(cells -> cells[1] + "|" + cells[2] + "|" + cells[5]).toList();
    }

    private interface Work<T> {

        T done() throws IOException;
    }

    /** While rows are gone, as whoever holds the disk could make them go; afterwards they are back. */
    private <T> T without(String table, String rows, Work<T> work) throws IOException {
        AsOwner.forge(environment, "set session_replication_role = replica",
                "create table public.kept as select * from %s where %s".formatted(table, rows),
                "delete from %s where %s".formatted(table, rows));
        try {
            return work.done();
        } finally {
            AsOwner.forge(environment, "set session_replication_role = replica",
                    "insert into %s select * from public.kept".formatted(table), "drop table public.kept");
        }
    }

    private long count(String sql) {
        return Acting.doing(Actor.SYSTEM, () -> Objects
                .requireNonNull(transaction.execute(status -> jdbc.sql(sql).query(Long.class).single())));
    }
}
