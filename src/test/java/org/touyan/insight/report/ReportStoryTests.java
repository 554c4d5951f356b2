package org.touyan.insight.report;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.audit.AlsoVerified;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.settle.AskLate;
import org.touyan.insight.report.settle.RestateReport;
import org.touyan.service.dispatch.DispatchWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.insight.report.ReportWorld.TOWN;
import static org.touyan.service.dispatch.DispatchWorld.CHUMEN;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;

/** Reports on their way upward: filled from the ledgers, signed by three, returned, accepted, locked, and found out when something moves. */
@TouyanTest
@Import(ReportWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportStoryTests {

    @Autowired
    private ReportWorld.Hands hands;
    @Autowired
    private WebApplicationContext context;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private AskLate late;
    @Autowired
    private RestateReport restate;
    @Autowired
    private List<AlsoVerified> verified;

    private Pages pages;

    @BeforeEach
    void pages() {
        pages = new Pages(context);
    }

    @AfterAll
    void nothingIsLeft() {
        hands.forgetAll();
    }

    @Test
    @DisplayName("A quarter from open to locked: the town files, the county sees who has, accepts, answers itself, and all of it is frozen")
    void aQuarterFromOpenToLocked() {
        Period quarter = Period.quarter(2024, 3);
        hands.request(LocalDate.of(2024, 8, 10));
        hands.request(LocalDate.of(2024, 9, 1));
        ReportId town = hands.begun(quarter, TOWN);
        ReportId county = hands.begun(quarter, COUNTY);
        assertThat(hands.opened("quarter-service", quarter)).as("they have begun").isZero();

        hands.fill(hands.filler, town);
        assertThat(hands.value(town, "M04-01")).isEqualTo("2");
        assertThat(hands.value(town, "M04-01w")).isEqualTo("2");
        assertThatThrownBy(() -> hands.check(hands.filler, town)).hasMessage("report.another.check");
        hands.check(hands.checker, town);
        assertThatThrownBy(() -> hands.sign(hands.checker, town)).hasMessage("report.another.sign");
        assertThatThrownBy(() -> hands.sign(hands.filler, town)).hasMessage("report.another.sign");
        assertThatThrownBy(() -> hands.fill(hands.officer, town)).isInstanceOf(NotAllowed.class);
        hands.sign(hands.chair, town);
        hands.submit(hands.chair, town);
        assertThatThrownBy(() -> hands.sql("update report.report set checked_by = filled_by where report_id = '" + town + "'"))
                .isInstanceOf(DataAccessException.class);

        Document collected = pages.page(hands.officer, "/desk/reports/forms/%s/2024-Q3"
                .formatted(hands.form("quarter-service").templateId()));
        assertThat(collected.text()).contains("应报 12 家，已报 1 家", "不能相加");
        assertThat(collected.select("tr:contains(出过力的师傅) td").eachText()).contains("不能相加");
        assertThat(collected.select("tr:contains(收到的求助) td").get(1).text()).isEqualTo("2");
        assertThat(pages.answer(people.staff("楚门的", Role.TOWN_CADRE, COUNTY.child(CHUMEN)), get("/desk/reports/" + town))
                .getStatus()).isEqualTo(404);
        hands.accept(town, "");
        hands.lock(town);
        assertThatThrownBy(() -> hands.sql("update report.report set due_on = due_on + 1 where report_id = '" + town + "'"))
                .hasMessageContaining("is locked");

        hands.fill(hands.officer, county);
        hands.check(hands.second, county);
        hands.sign(hands.leader, county);
        hands.submit(hands.officer, county);
        assertThatThrownBy(() -> hands.accept(county, "")).hasMessage("report.receipt.missing");
        hands.accept(county, "台州市总 10 月 9 日收，回执 24-103");
        hands.lock(county);
        assertThat(hands.state(county)).isEqualTo(ReportState.LOCKED);

        Document page = pages.page(hands.officer, "/desk/reports/" + town);
        assertThat(page.text()).contains("林填表", "陈审核", "王主席", "已锁定", "统报〔2024〕").doesNotContain("report.");
        assertThat(page.select("a[href^=/desk/figures/]")).as("every cell has its door").hasSizeGreaterThanOrEqualTo(10);
        assertThat(page.select("a[href*=by=town&part=]")).isNotEmpty();
        assertThat(pages.page(hands.filler, page.select("a[href^=/desk/figures/]").first().attr("href")).text())
                .contains("和公布时一样");
        assertThat(pages.page(hands.officer, "/desk/reports/" + town + "/verdict").text()).contains("和锁定时一样");
        assertThat(pages.page(Actor.PUBLIC, page.select("a[href^=/verify/]").first().attr("href")).text())
                .contains("2024-Q3").doesNotContain("收到的求助");
    }

    @Test
    @DisplayName("Returned with words, heard of, counted again where something has moved, and filed on a sheet that replaces the first")
    void returnedAndCorrected() {
        Period quarter = Period.quarter(2024, 2);
        hands.request(LocalDate.of(2024, 5, 10));
        ReportId town = hands.begun(quarter, TOWN);
        hands.filed(town);
        assertThatThrownBy(() -> hands.giveBack(town, "")).isInstanceOf(RuleBroken.class);
        hands.giveBack(town, "五月的电话求助漏登了一件");
        assertThat(people.messages("report.returned", hands.filler)).hasSize(1);
        assertThat(pages.page(hands.filler, "/desk/reports").select("section").first().text()).contains("已退回");

        hands.request(LocalDate.of(2024, 6, 2));
        hands.itIs(LocalDate.of(2024, 7, 9));
        hands.fill(hands.filler, town);
        assertThat(hands.value(town, "M04-01")).isEqualTo("2");
        assertThat(hands.ask("select count(*) from report.cell_value where report_id = '%s' and cell = 'M04-01'".formatted(town)))
                .isEqualTo(2);
        assertThat(hands.ask("select count(*) from report.cell_value where report_id = '%s' and cell = 'M05-01'".formatted(town)))
                .as("what has not moved stays").isOne();
        hands.check(hands.checker, town);
        hands.sign(hands.chair, town);
        hands.submit(hands.filler, town);
        assertThat(hands.ask("select count(*) from paper.paper where subject_id = '%s' and replaces is not null".formatted(town)))
                .isOne();
    }

    @Test
    @DisplayName("What no ledger holds is typed with a reason and a paper and is marked; a computed cell is never typed")
    void typedOnlyWithAPaper() {
        ReportId town = hands.begun(Period.quarter(2024, 1), TOWN);
        hands.fill(hands.filler, town);
        assertThatThrownBy(() -> hands.type(hands.filler, town, "T-01", "7", List.of())).hasMessage("report.pages.missing");
        assertThatThrownBy(() -> hands.type(hands.filler, town, "M04-01", "7", hands.scan())).hasMessage("report.cell.computed");
        assertThatThrownBy(() -> hands.sql("""
                insert into report.cell_value (value_id, report_id, cell, value, reason, evidence, seal, by_name, at)
                values (gen_random_uuid(), '%s', 'T-01', 9, '随手填', null, repeat('0', 64), 'x', now())
                """.formatted(town))).isInstanceOf(DataAccessException.class);
        String cell = "/desk/reports/" + town + "/cells/T-01";
        assertThat(Pages.parsed(pages.answer(hands.filler, post(cell).param("value", "七").param("reason", ""))).text())
                .contains("请写一个不小于 0 的数");
        hands.type(hands.filler, town, "T-01", "7", hands.scan());
        assertThat(pages.page(hands.filler, "/desk/reports/" + town).select("tr:contains(T-01)").text()).contains("7", "手工填报");
        assertThat(pages.page(hands.filler, cell).select("img[src^=/files/]")).hasSize(1);
    }

    @Test
    @DisplayName("A leap against a year earlier stops the check until it is explained in words")
    void aLeapIsExplained() {
        for (int i = 0; i < 12; i++) {
            hands.request(LocalDate.of(2023, 11, 2).plusDays(i));
        }
        ReportId town = hands.begun(Period.quarter(2023, 4), TOWN);
        hands.fill(hands.filler, town);
        assertThatThrownBy(() -> hands.check(hands.checker, town)).hasMessage("report.breach.LEAP");
        assertThat(pages.page(hands.filler, "/desk/reports/" + town).text()).contains("收到的求助 是 12，上年同期 0");
        hands.explain(hands.filler, town, "M04-01", "十一月起开了电话代办，漏报的少了");
        hands.check(hands.checker, town);
        assertThat(hands.state(town)).isEqualTo(ReportState.CHECKED);
    }

    @Test
    @DisplayName("After its last day a report waits for a reason and for somebody else's leave")
    void lateWithLeave() {
        ReportId town = hands.begun(Period.quarter(2023, 1), TOWN);
        assertThatThrownBy(() -> Acting.run(hands.filler, () -> late.ask(hands.filler, town, "还早")))
                .hasMessage("report.late.not-yet");
        hands.fill(hands.filler, town);
        hands.check(hands.checker, town);
        hands.sign(hands.chair, town);
        hands.itIs(LocalDate.of(2023, 4, 20));
        assertThatThrownBy(() -> hands.submit(hands.filler, town)).hasMessage("report.late");
        Acting.run(hands.filler, () -> late.ask(hands.filler, town, "台风停电两天"));
        assertThatThrownBy(() -> Acting.run(hands.filler, () -> late.allow(hands.filler, town))).isInstanceOf(NotAllowed.class);
        assertThat(pages.page(hands.officer, "/desk/reports").select("section").first().text()).contains("等同意补报");
        Acting.run(hands.officer, () -> late.allow(hands.officer, town));
        hands.submit(hands.filler, town);
        assertThat(hands.state(town)).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    @DisplayName("A row changed by hand, a row deleted and a changed definition are named; restated, both values and the reason stay")
    void whatMovesIsNamed() {
        hands.request(LocalDate.of(2022, 8, 10));
        String edited = hands.request(LocalDate.of(2022, 8, 11)).toString();
        String deleted = hands.request(LocalDate.of(2022, 8, 12)).toString();
        ReportId town = hands.begun(Period.quarter(2022, 3), TOWN);
        hands.locked(town);
        String verdict = "/desk/reports/" + town + "/verdict";
        hands.forge("update request.help_request set subject = 'machines' where request_id = '%s'".formatted(edited),
                "delete from request.help_request where request_id = '%s'".formatted(deleted));
        Document moved = pages.page(hands.officer, verdict);
        assertThat(moved.text()).contains("有数字和锁定时不一样", deleted, edited, "crops → machines");
        assertThat(moved.select("tr:contains(M05-01)").text()).as("others are still the same").contains("一样");
        assertThat(lines("frozen figures")).anyMatch(line -> line.contains("row " + deleted + " is gone"));

        assertThatThrownBy(() -> Acting.run(hands.officer, () -> restate.restate(hands.officer, town, "")))
                .isInstanceOf(RuleBroken.class);
        Acting.run(hands.officer, () -> restate.restate(hands.officer, town, "一件登记重复，已删"));
        assertThat(hands.state(town)).isEqualTo(ReportState.RESTATED);
        Document page = pages.page(hands.filler, "/desk/reports/" + town);
        assertThat(page.select("tr:contains(收到的求助) s").text()).contains("3");
        assertThat(page.select("tr:contains(收到的求助)").text()).contains("2", "已更正", "一件登记重复");
        assertThat(pages.page(hands.officer, verdict).text()).contains("和锁定时一样");
        assertThatThrownBy(() -> Acting.run(hands.officer, () -> restate.restate(hands.officer, town, "再来")))
                .hasMessage("report.restate.nothing");

        hands.forge("alter table report.cell_value disable trigger user",
                "update report.cell_value set value = 99 where report_id = '%s' and cell = 'M04-01' and not restated"
                        .formatted(town),
                "alter table report.cell_value enable trigger user");
        assertThat(lines("reports")).anyMatch(line -> line.contains(town.toString()) && line.contains("cell M04-01"));
        assertThat(pages.page(hands.officer, verdict).text()).contains("报表里的数和封签对不上");
    }

    @Test
    @DisplayName("The yearly statement of Order 67 begins by itself, is asked for, is locked after ten days and can be read by everybody")
    void theYearlyStatementIsPublished() {
        hands.itIs(LocalDate.of(2022, 1, 3));
        people.tick("report.begin");
        ReportId year = new ReportId(people.as(Actor.SYSTEM, () -> jdbc
                .sql("select report_id from report.report where code = 'year-records' and first_day = date '2021-01-01'")
                .query(java.util.UUID.class).single()));
        hands.itIs(LocalDate.of(2022, 1, 29));
        people.tick("report.remind");
        people.tick("report.remind");
        assertThat(people.messages("report.near", hands.officer)).hasSize(1);
        hands.fill(hands.officer, year);
        hands.type(hands.officer, year, "T-01", "0", hands.scan());
        hands.check(hands.second, year);
        hands.sign(hands.leader, year);
        hands.submit(hands.officer, year);
        hands.accept(year, "民政局 1 月 29 日收");
        String open = "/impact/statements/" + year;
        assertThat(pages.answer(Actor.PUBLIC, get(open)).getStatus()).as("not before it is locked").isEqualTo(404);
        people.tick("report.lock");
        assertThat(hands.state(year)).isEqualTo(ReportState.ACCEPTED);
        hands.itIs(LocalDate.of(2022, 2, 9));
        people.tick("report.lock");
        assertThat(hands.state(year)).isEqualTo(ReportState.LOCKED);
        assertThat(pages.page(Actor.PUBLIC, "/impact/statements").text()).contains("志愿服务记录与证明出具年度情况 2021");
        Document page = pages.page(Actor.PUBLIC, open);
        assertThat(page.text()).contains("民政部令第67号 Art. 18", "记录的志愿服务", "手工填报").doesNotContain("report.", "董干事");
        assertThat(page.select("a[href=/figures/records?period=2021]")).hasSize(1);
        assertThat(pages.page(Actor.PUBLIC, page.select("a[href^=/verify/]").first().attr("href")).text()).contains("记录的志愿服务");
        assertThat(
                pages.answer(hands.filler, get("/impact/statements/" + hands.begun(Period.quarter(2021, 4), TOWN))).getStatus())
                .as("other forms are nobody's business").isEqualTo(404);
    }

    private List<String> lines(String what) {
        return people.as(Actor.SYSTEM, () -> verified.stream().filter(one -> one.name().equals(what))
                .flatMap(one -> one.look().lines().stream()).toList());
    }
}
