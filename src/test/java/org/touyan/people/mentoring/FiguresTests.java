package org.touyan.people.mentoring;

import java.time.LocalDate;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.outreach.campaign.CampaignWorld;
import org.touyan.people.mentoring.change.EndContract;
import org.touyan.people.mentoring.domain.EndReason;
import org.touyan.people.mentoring.track.CheckAnswer;
import org.touyan.people.mentoring.track.CheckPair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.people.mentoring.MentoringWorld.BEGIN;

/** Every figure is the count of the rows to which it opens, as of any day. */
@TouyanTest
@Import(CampaignWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 6, 3);
    private static final LocalDate LEFT = LocalDate.of(2026, 8, 3);

    @Autowired
    private WebApplicationContext house;

    private MentoringWorld world;
    private Pages pages;
    private Actor master;
    private ContractId ended;

    @BeforeAll
    void threeYearsOfContracts() {
        world = new MentoringWorld(house, "数字演示阀门厂");
        pages = new Pages(house);
        master = world.master("数师傅", true);
        signed(master, "数徒一", FIRST);
        ended = signed(master, "数徒二", FIRST.plusYears(1));
        signed(master, "数徒三", FIRST.plusYears(2));
        world.itIs(LEFT);
        Acting.run(world.union, () -> house.getBean(EndContract.class).terminate(world.union, ended, EndReason.MUTUAL, "说好的"));
        world.itIs(BEGIN);
    }

    @Test
    @DisplayName("E43, E44: three years in a row are said when none is empty, and the years add up to the total")
    void threeYearsInARowAndTheirSum() {
        Document now = figures(BEGIN);
        assertThat(opened(now, BEGIN, "THREE")).isEqualTo(3);
        assertThat(now.select("#fig-THREE").text()).contains("已连续 3 年");
        assertThat(now.select("#years td.n a").eachText().stream().mapToInt(text -> Integer.parseInt(text.split(" ")[0])).sum())
                .isEqualTo(3);
        assertThat(rows(BEGIN, "2025").select("tbody tr").text()).contains("数徒二").doesNotContain("数徒一");
        assertThat(figures(FIRST.plusYears(1)).select("#fig-THREE").text()).contains("连续 2 年，不能说");

        MentoringWorld gap = new MentoringWorld(house, "断年演示阀门厂");
        Actor other = gap.master("断师傅", true);
        gap.itIs(FIRST);
        gap.signed(other, gap.draft(other, "断徒一", "13622220001"));
        gap.itIs(FIRST.plusYears(2));
        gap.signed(other, gap.draft(other, "断徒二", "13622220002"));
        gap.itIs(BEGIN);
        assertThat(pages.page(gap.union, "/org/mentoring/figures?day=" + BEGIN).select("#fig-THREE").text())
                .startsWith("最近三个自然年 2").contains("连续 1 年，不能说");
    }

    @Test
    void theDayIsMovedBeforeAndAfterASigningAndAnEnding() {
        assertThat(count(FIRST.minusDays(1), "IN_FORCE")).isZero();
        assertThat(count(FIRST, "IN_FORCE")).isOne();
        assertThat(count(FIRST.plusYears(2), "IN_FORCE")).isEqualTo(3);
        assertThat(count(LEFT.minusDays(1), "IN_FORCE")).isEqualTo(3);
        assertThat(count(LEFT, "IN_FORCE")).isEqualTo(2);
        assertThat(rows(LEFT.minusDays(1), "IN_FORCE").text()).contains("数徒二");
        assertThat(rows(LEFT, "IN_FORCE").text()).doesNotContain("数徒二");
    }

    @Test
    @DisplayName("E47: a pair is on the list when nobody has looked for a hundred days, and not any more when somebody has")
    void whoeverIsNotLookedAtIsOnTheList() {
        LocalDate signed = FIRST.plusYears(2);
        assertThat(rows(signed.plusDays(100), "LATE").text()).doesNotContain("数徒三");
        assertThat(rows(signed.plusDays(101), "LATE").text()).contains("数徒三");
        ContractId third = new ContractId(world.ask(UUID.class,
                "select contract_id from mentoring.contract where apprentice_name = '数徒三' and signed_on is not null"));
        Acting.run(world.union,
                () -> house.getBean(CheckPair.class).check(world.union, third, CheckAnswer.SMOOTH, ""));
        assertThat(rows(BEGIN, "LATE").text()).doesNotContain("数徒三").contains("数徒一");
        assertThat(rows(BEGIN.minusDays(1), "LATE").text()).contains("数徒三");
    }

    @Test
    @DisplayName("E45, E46, E48: a master holds an honour on the day, one apprentice has one contract, and each has a target")
    void whatMustNotBeIsListedAndCannotBe() {
        assertThat(count(BEGIN, "HONOUR")).isZero();
        assertThat(count(BEGIN, "TWICE")).isZero();
        assertThat(count(BEGIN, "TARGET")).isEqualTo(3);

        Actor late = world.master("数晚师", false);
        world.sql("""
                insert into roster.honour_award (award_id, person_id, honour_type, title, year, state, entered_by, entered_by_name, entered_at,
                  verified_by, verified_by_name, verified_at, version)
                values (uuidv7(), ?, 'county-craftsman', '玉环工匠', 2027, 'VERIFIED', uuidv7(), '甲', now(), uuidv7(), '乙', now(), 1)
                """, late.person());
        assertThatThrownBy(() -> world.written(world.draft(late, "数徒九", "13622220009")))
                .hasMessage("mentoring.master.no-honour");
        assertThatThrownBy(() -> signed(master, "数徒三", BEGIN)).hasMessage("mentoring.apprentice.bound");

        world.sql("update roster.honour_award set year = 2025 where person_id = ?", master.person());
        assertThat(count(BEGIN, "HONOUR")).isOne();
        assertThat(rows(BEGIN, "HONOUR").text()).contains("数徒一").doesNotContain("数徒三");
        world.sql("update roster.honour_award set year = 2020 where person_id = ?", master.person());
    }

    private ContractId signed(Actor who, String apprentice, LocalDate day) {
        world.itIs(day);
        ContractId id = world.signed(who, world.draft(who, apprentice, "1362222100" + "一二三".indexOf(apprentice.charAt(2))));
        world.itIs(BEGIN);
        return id;
    }

    private int count(LocalDate day, String figure) {
        return opened(figures(day), day, figure);
    }

    /** The number, and as many rows when it is opened. */
    private int opened(Document page, LocalDate day, String figure) {
        int number = Integer.parseInt(page.select("#fig-" + figure + " a").text());
        assertThat(rows(day, figure).select("tbody tr")).hasSize(number);
        return number;
    }

    private Elements rows(LocalDate day, String figure) {
        return pages.page(world.union, "/org/mentoring/figures?day=" + day + "&of=" + figure).select("#rows");
    }

    private Document figures(LocalDate day) {
        return pages.page(world.union, "/org/mentoring/figures?day=" + day);
    }
}
