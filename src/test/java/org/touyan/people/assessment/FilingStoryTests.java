package org.touyan.people.assessment;

import java.time.LocalDate;
import java.util.Objects;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.assessment.desk.FilingsPage.Counted;
import org.touyan.people.assessment.desk.FilingsQuery;
import org.touyan.people.assessment.domain.FilingAct;
import org.touyan.people.assessment.domain.StaffKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Which companies may assess their own workers, on any day one asks about. */
@TouyanTest
@Import(AssessmentWorld.class)
class FilingStoryTests {

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private AssessmentWorld.Bureau bureau;
    @Autowired
    private FilingsQuery filings;
    @Autowired
    private JdbcClient jdbc;

    private Pages pages;

    @BeforeEach
    void aMondayMorning() {
        bureau.aMondayMorning();
        pages = new Pages(context);
    }

    @Test
    @DisplayName("On any day, back and forth: who is valid, who is new since the end of last year, who left; new less left is the net")
    void asOfAnyDay() {
        LocalDate day = bureau.today();
        int year = day.getYear();
        LocalDate lastYear = LocalDate.of(year - 1, 6, 1);
        LocalDate newYear = LocalDate.of(year, 1, 2);
        Counted before = on(day);
        Counted then = on(lastYear);
        Counted atNewYear = on(newYear);
        for (String company : new String[]{"老阀门一厂", "老阀门二厂", "老阀门三厂", "新阀门一厂"}) {
            bureau.company(company);
        }
        bureau.filed("老阀门一厂", lastYear, lastYear.plusYears(3));
        FilingId leaves = bureau.filed("老阀门二厂", lastYear, lastYear.plusYears(3));
        bureau.filed("老阀门三厂", lastYear.minusYears(1), newYear);
        bureau.filed("新阀门一厂", newYear, newYear.plusYears(3));
        bureau.step(leaves, FilingAct.EXIT, newYear.plusDays(3));
        Counted now = on(day);
        assertThat(now.held() - before.held()).as("one stayed, one is new").isEqualTo(2);
        assertThat(now.base() - before.base()).isEqualTo(3);
        assertThat(now.fresh() - before.fresh()).isEqualTo(1);
        assertThat(now.gone() - before.gone()).isEqualTo(2);
        assertThat(now.net()).isEqualTo(now.fresh() - now.gone());
        assertThat(on(lastYear).held() - then.held()).as("on its first day it holds").isEqualTo(3);
        assertThat(on(newYear).held() - atNewYear.held()).as("on its last day it holds").isEqualTo(4);
        assertThat(on(day)).as("forth again").isEqualTo(now);

        // renewed before it ran out: still one company
        bureau.filed("老阀门一厂", newYear, newYear.plusYears(4));
        assertThat(on(day).held()).isEqualTo(now.held());

        Document page = pages.page(bureau.officer(), "/desk/assessment?day=" + day + "&show=GONE");
        assertThat(page.select("tbody th").eachText()).contains("老阀门二厂", "老阀门三厂").doesNotContain("老阀门一厂", "新阀门一厂");
        assertThat(page.select("tbody tr")).hasSize(now.gone());
        assertThat(page.text()).contains("到 " + day, "去年底（" + (year - 1) + "-12-31）").doesNotContain("assessment.");
        assertThat(pages.page(bureau.officer(), "/desk/assessment?day=" + lastYear).select("tbody tr"))
                .hasSize(on(lastYear).held());
        assertThat(pages.page(bureau.officer(), "/desk/assessment?day=" + lastYear + "&size=LARGE").select("tbody th").eachText())
                .doesNotContain("老阀门一厂");
    }

    @Test
    @DisplayName("From the application to the filing, each step on its day; nothing is filed without an occupation, no number twice")
    void fromApplicationToFiling() {
        Actor company = bureau.company("一步一步阀门厂");
        Actor officer = bureau.officer();
        LocalDate day = bureau.today();
        MockHttpServletResponse wrong = pages.answer(company, post("/org/assessment/new").param("day", "2031-01-01"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        String own = moved(company,
                post("/org/assessment/new").param("office", "PROVINCE").param("day", day.minusDays(20).toString()));
        assertThat(own).startsWith("/org/assessment/filings/");
        assertThat(pages.answer(company, post("/org/assessment/new").param("office", "CITY").param("day", day.toString()))
                .getStatus())
                .as("one at a time").isEqualTo(422);
        moved(company, post(own + "/scope").param("occupation", AssessmentWorld.VALVES).param("highest", "3"));
        moved(company, post(own + "/staff").param("kind", "EXAMINER").param("staffName", "应长庚").param("cardNo", "浙考 001")
                .param("identity", bureau.identity()));
        moved(company, post(own + "/sites").param("siteName", "一车间").param("address", "工业区二期").param("seats", "20"));
        assertThat(pages.answer(company, post(own + "/scope").param("occupation", "9-99").param("highest", "7")).getStatus())
                .isEqualTo(422);

        String desk = own.replace("/org/", "/desk/");
        for (String act : new String[]{"MATERIAL", "SITE", "NOTICE"}) {
            moved(officer, post(desk + "/steps").param("act", act).param("day", day.minusDays(10).toString()));
        }
        MockHttpServletResponse early = pages.answer(officer, filed(desk, "浙备 1 号", day.minusDays(11)));
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(Pages.parsed(early).select(".errsum").text()).contains("不能更早");
        moved(officer, filed(desk, "浙备 1 号", day.minusDays(5)));
        Document page = pages.page(company, own);
        assertThat(page.text()).contains("已备案", "浙备 1 号", "阀门装配调试工", "三级/高级工", "应长庚", "一车间", "20 个工位")
                .doesNotContain("assessment.", "331021");
        assertThat(pages.page(company, "/org/assessment").text()).contains("浙备 1 号");
        assertThat(pages.answer(bureau.company("别家阀门厂"), post(own + "/scope")).getStatus()).as("not another's").isNotEqualTo(303);
        assertThat(pages.page(officer, "/figures/assessment-filings").text()).contains("新备案自主评定企业");
    }

    @Test
    @DisplayName("Refused by the database too: a level that is a number from one to eight, a step that is unwritten, another's filing")
    void refusedByTheDatabase() {
        bureau.company("数据库阀门厂");
        Actor stranger = bureau.company("数据库别家厂");
        FilingId id = bureau.filed("数据库阀门厂", bureau.today().minusDays(9), bureau.today().plusYears(3));
        assertThatThrownBy(() -> bureau.as(Actor.SYSTEM, () -> jdbc
                .sql("update assessment.filing_scope set highest = '7' where filing_id = :id").param("id", id).update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> bureau.as(Actor.SYSTEM, () -> jdbc
                .sql("delete from assessment.filing_step where filing_id = :id").param("id", id).update()))
                .isInstanceOf(DataAccessException.class);
        int seen = bureau.as(stranger,
                () -> jdbc.sql("select count(*) from assessment.filing where filing_id = :id").param("id", id)
                        .query(Integer.class).single());
        assertThat(seen).isZero();
        String once = bureau.identity();
        bureau.staff(id, StaffKind.EXAMINER, "应长庚", once);
        assertThatThrownBy(() -> bureau.staff(id, StaffKind.EXAMINER, "应长耕", once)).isInstanceOf(RuleBroken.class);
    }

    private Counted on(LocalDate day) {
        return Acting.doing(bureau.officer(), () -> filings.counted(day, ""));
    }

    private String moved(Actor actor, MockHttpServletRequestBuilder request) {
        MockHttpServletResponse answer = pages.answer(actor, request);
        assertThat(answer.getStatus()).as(() -> Pages.parsed(answer).select(".errsum").text()).isEqualTo(303);
        return Objects.requireNonNull(answer.getHeader("Location"));
    }

    private static MockHttpServletRequestBuilder filed(String desk, String number, LocalDate on) {
        return post(desk + "/filed").param("number", number).param("bodyCode", "").param("filedOn", on.toString())
                .param("validUntil", on.plusYears(3).toString());
    }
}
