package org.touyan.people.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures of the article, counted from rows of 2010 to 2012, when nobody else was there: each with the rows behind it, on one
 * day and another. Everything is rolled back.
 */
@TouyanTest
@Import(AssessmentWorld.class)
class FiguresTests {

    private static final LocalDate DAY = LocalDate.of(2012, 6, 30);

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private AssessmentWorld.Bureau bureau;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private JdbcClient jdbc;

    private Pages pages;

    @BeforeEach
    void aMondayMorning() {
        bureau.aMondayMorning();
        pages = new Pages(context);
    }

    @Test
    @DisplayName("186 companies, 76 more than at the end of last year: 90 came, 14 left; on any other day as many as there were then")
    void companies() {
        Actor officer = bureau.officer();
        rolledBack(rows -> {
            rows.companies("留", 96, "2010-05-01", "2013-05-01", null);
            rows.companies("退", 9, "2010-05-01", "2013-05-01", "2012-02-01");
            rows.companies("满", 5, "2010-05-01", "2012-03-31", null);
            rows.companies("新", 90, "2012-04-01", "2015-03-31", null);
            rows.renewed("留1", "2012-01-10");
            assertThat(said(officer, DAY)).contains("有效备案企业 186 家", "去年底（2011-12-31）110 家", "新增 90 家", "退出或到期 14 家",
                    "净变化 76 家", "+69.1%");
            assertThat(behind(officer, DAY, "HELD")).isEqualTo(186);
            assertThat(behind(officer, DAY, "BASE")).isEqualTo(110);
            assertThat(behind(officer, DAY, "FRESH")).isEqualTo(90);
            assertThat(behind(officer, DAY, "GONE")).isEqualTo(14);
            assertThat(figure("assessment-companies", DAY)).isEqualTo(186);
            assertThat(figure("assessment-filings", DAY)).as("a filing renewed in time is not new").isEqualTo(90);
            assertThat(figure("assessment-net", DAY)).as("nor does it come").isEqualTo(76);

            assertThat(behind(officer, LocalDate.of(2010, 4, 30), "HELD")).as("the day before the first").isZero();
            assertThat(said(officer, LocalDate.of(2010, 5, 1))).contains("有效备案企业 110 家", "新增 110 家").doesNotContain("%");
            assertThat(behind(officer, LocalDate.of(2011, 12, 31), "FRESH")).isZero();
            assertThat(behind(officer, LocalDate.of(2012, 1, 31), "HELD")).isEqualTo(110);
            assertThat(behind(officer, LocalDate.of(2012, 2, 1), "HELD")).as("nine have left").isEqualTo(101);
            assertThat(behind(officer, LocalDate.of(2012, 3, 31), "HELD")).as("the last day counts").isEqualTo(101);
            assertThat(behind(officer, LocalDate.of(2012, 4, 1), "HELD")).isEqualTo(186);
            assertThat(behind(officer, DAY, "HELD")).as("forth again").isEqualTo(186);

            rows.aboveScale("新", 40);
            Document large = pages.page(officer, "/desk/assessment?day=" + DAY + "&size=ABOVE");
            assertThat(large.select("tbody tr")).hasSize(40);
            assertThat(large.select("tbody").text()).contains("规上", "2011 年，测试名录");
        });
    }

    @Test
    @DisplayName("3,465 new senior workers: distinct persons of the period; with those above 3,495; another period counts others")
    void seniorWorkers() {
        Actor officer = bureau.officer();
        rolledBack(rows -> {
            rows.companies("证", 1, "2010-05-01", "2013-05-01", null);
            rows.certificates("证1", "a", 3465, "3", "2012-03-01");
            rows.certificates("证1", "a", 12, "3", "2012-05-01");
            rows.certificates("证1", "a", 20, "2", "2012-06-30");
            rows.certificates("证1", "b", 30, "2", "2012-06-30");
            rows.certificates("证1", "c", 50, "3", "2011-12-31");
            rows.certificates("证1", "d", 50, "3", "2012-07-01");
            Document page = levels(officer, "2012-01-01", "2012-06-30", "");
            assertThat(page.text()).contains("新评定高级工（三级）3465 人", "证书 3477 本");
            assertThat(page.select("tbody tr")).hasSize(3477);
            assertThat(page.select("tbody tr").eachText()).filteredOn(row -> row.contains("同一个人")).hasSize(12);
            assertThat(levels(officer, "2012-01-01", "2012-06-30", "&above=on").text()).contains("高级工及以上 3495 人");
            assertThat(levels(officer, "2011-12-31", "2012-07-01", "").text()).contains("新评定高级工（三级）3565 人");
            assertThat(levels(officer, "2011-01-01", "2011-12-31", "").text()).contains("新评定高级工（三级）50 人");
        });
    }

    @Test
    @DisplayName("The levels of a company, an industry and the city, before and after; small cells are withheld, with the one that would betray them")
    void pyramid() {
        Actor officer = bureau.officer();
        rolledBack(rows -> {
            for (String company : new String[]{"甲塔", "乙塔", "丙塔"}) {
                rows.companies(company, 1, "2010-05-01", "2013-05-01", null);
            }
            rows.industry("甲塔1", "C3443");
            rows.industry("乙塔1", "C3443");
            rows.industry("丙塔1", "C2110");
            rows.aboveScale("甲塔", 1);
            rows.certificates("甲塔1", "p", 8, "4", "2011-03-01");
            rows.certificates("甲塔1", "p", 6, "3", "2012-03-01");
            rows.certificates("甲塔1", "q", 3, "4", "2012-03-01");
            rows.certificates("乙塔1", "r", 7, "4", "2011-03-01");
            rows.certificates("丙塔1", "s", 2, "4", "2011-03-01");
            Document companies = pyramid(officer, "by=COMPANY");
            assertThat(line(companies, "甲塔1", "四级")).containsExactly("8", "人数少，不写");
            assertThat(line(companies, "甲塔1", "三级")).containsExactly("0", "6");
            assertThat(line(companies, "乙塔1", "四级")).as("else the small one would be 17 less 8 less 7").containsExactly("人数少，不写",
                    "7");
            assertThat(line(companies, "丙塔1", "四级")).containsExactly("人数少，不写", "人数少，不写");
            assertThat(companies.text()).contains("不到 5 人的格子不写出来").doesNotContain("assessment.");
            Document industries = pyramid(officer, "by=INDUSTRY");
            assertThat(line(industries, "通用设备制造业", "三级")).containsExactly("0", "6");
            assertThat(line(industries, "家具制造业", "四级")).containsExactly("人数少，不写", "人数少，不写");
            Document city = pyramid(officer, "");
            assertThat(line(city, "全市", "四级")).containsExactly("17", "14");
            assertThat(line(pyramid(officer, "size=ABOVE"), "全市", "四级")).containsExactly("8", "5");
            String cell = city.select("tbody tr:contains(四级) a").last().attr("href");
            assertThat(pages.page(officer, cell).select("tbody tr")).hasSize(14);
            String small = "/desk/assessment/pyramid/rows?by=COMPANY&level=4&before=2011-12-31&after=2012-06-30&group="
                    + rows.body("丙塔1");
            assertThat(pages.page(officer, small).text()).contains("不到 5 人").doesNotContain("丙塔1 2011");
            assertThat(pages.page(officer, small).select("tbody tr")).isEmpty();
            assertThat(levels(officer, "2011-03-01", "2012-06-30", "&above=on").text()).contains("甲塔1");
        });
    }

    private String said(Actor actor, LocalDate day) {
        return pages.page(actor, "/desk/assessment?day=" + day).text();
    }

    /** The same number where everybody reads it. */
    private int figure(String metric, LocalDate day) {
        return Integer
                .parseInt(pages.page(Actor.PUBLIC, "/figures/%s?period=%s".formatted(metric, day)).select("p.fig .num").text());
    }

    private int behind(Actor actor, LocalDate day, String which) {
        return pages.page(actor, "/desk/assessment?day=" + day + "&show=" + which).select("tbody tr").size();
    }

    private Document levels(Actor actor, String from, String until, String more) {
        return pages.page(actor, "/desk/assessment/levels?from=" + from + "&until=" + until + more);
    }

    private Document pyramid(Actor actor, String more) {
        return pages.page(actor, "/desk/assessment/pyramid?before=2011-12-31&after=2012-06-30&" + more);
    }

    /** What stands before and after. */
    private static List<String> line(Document page, String group, String level) {
        return Objects.requireNonNull(page.select("tbody tr:contains(" + group + "):contains(" + level + ")").first())
                .select("td.n").stream().map(cell -> cell.text().replaceFirst(" .*", "")).toList();
    }

    private void rolledBack(Consumer<FiguresRows> work) {
        Acting.run(Actor.SYSTEM, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.accept(new FiguresRows(jdbc));
        }));
    }
}
