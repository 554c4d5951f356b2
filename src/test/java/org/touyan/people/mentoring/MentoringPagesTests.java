package org.touyan.people.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.browser.Browsers;
import org.touyan.foundation.paper.PdfA;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.outreach.campaign.CampaignWorld;
import org.touyan.people.mentoring.change.EndContract;
import org.touyan.people.mentoring.domain.EndReason;
import org.touyan.people.mentoring.draft.PairLinks;
import org.touyan.people.mentoring.wish.RecordWish;
import org.touyan.people.mentoring.wish.WishLinks;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.people.mentoring.MentoringWorld.BEGIN;

/** The pages of masters and apprentices, for each of those who use them. */
@TouyanTest
@Import(CampaignWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MentoringPagesTests {

    @Autowired
    private WebApplicationContext house;
    @LocalServerPort
    private int port;

    private MentoringWorld world;
    private Pages pages;
    private Actor master;
    private ContractId going;

    @BeforeAll
    void aCompanyWithAMasterAndAnApprentice() {
        world = new MentoringWorld(house, "带徒页面阀门厂");
        pages = new Pages(house);
        master = world.master("方页面", true);
        going = world.signed(master, world.draft(master, "陈小满", "13955500001"));
    }

    @Test
    void theMasterTheApprenticeAndTheCompanyDoItOnTheirOwnPages() {
        String link = house.getBean(PairLinks.class).pathOf(going);
        UUID wish = Acting.doing(world.union, () -> house.getBean(RecordWish.class).wish(world.union,
                RecordWish.Side.APPRENTICE, "愿手机", "", "铣工", "想学铣键槽", "13611110003"));
        try (BrowserContext phone = Browsers.phone();
                BrowserContext other = Browsers.phone();
                BrowserContext desk = Browsers.desk()) {
            Page hand = phone.newPage();
            hand.navigate(address(world.people().signInLink(master)));
            hand.locator("main form button, main form .btn").first().click();
            hand.navigate(address("/me/mentoring/" + going));
            Browsers.axe(hand);
            Browsers.fitsSideways(hand);
            Browsers.screenshot(hand, "pair-master.phone");
            hand.locator("#log summary").click();
            hand.locator("#day").fill(BEGIN.toString());
            hand.locator("#minutes").fill("90");
            hand.locator("#logWords").fill("看懂检测曲线");
            hand.locator("#log form[action$='/log'] .btn").click();
            assertThat(hand.locator("#log").textContent()).contains("看懂检测曲线", "等对方签认");

            Page young = other.newPage();
            young.navigate(address(link));
            Browsers.axe(young);
            Browsers.fitsSideways(young);
            Browsers.screenshot(young, "pair-apprentice.phone");
            young.locator("form[action$='/log-signature'] .btn").click();
            assertThat(young.locator("#log").textContent()).contains("陈小满").doesNotContain("等对方签认");

            young.navigate(address(house.getBean(WishLinks.class).pathOf(wish)));
            Browsers.axe(young);
            Browsers.fitsSideways(young);
            Browsers.screenshot(young, "wish.phone");
            young.locator("form[action$='/withdrawal'] .btn").click();
            assertThat(young.locator("main").textContent()).contains("您已撤回");

            Page office = desk.newPage();
            office.navigate(address(world.people().signInLink(world.union)));
            office.locator("main form button, main form .btn").first().click();
            office.navigate(address("/org/mentoring"));
            Browsers.axe(office);
            Browsers.screenshot(office, "pairs.desk");
            office.locator("#q").fill("陈小满");
            office.locator(".filters .btn--primary").click();
            assertThat(office.locator("#table").textContent()).contains("陈小满", "共 1");
            office.locator("#which").selectOption("OVER");
            office.locator(".filters .btn--primary").click();
            assertThat(office.locator("main").textContent()).contains("没有找到这样的合同");
            for (String page : List.of("/org/mentoring/due", "/org/mentoring/figures?of=TARGET")) {
                office.navigate(address(page));
                Browsers.axe(office);
                Browsers.screenshot(office, "mentoring" + page.replaceAll("\\W", "-") + ".desk");
            }
            office.navigate(address("/org/mentoring/" + going));
            Browsers.axe(office);
            Browsers.screenshot(office, "pair-company.desk");
            office.locator("#checks summary").click();
            office.locator("#checks .chip").nth(1).click();
            office.locator("#checks form[action$='/check'] .btn").click();
            assertThat(office.locator(".errsum").textContent()).isNotBlank();
            office.locator("#checkWords").fill("师傅排班太满，想换到周三下午");
            office.locator("#checks form[action$='/check'] .btn").click();
            assertThat(office.locator("#checks").textContent()).contains("有困难", "师傅排班太满");
            office.setViewportSize(390, 844);
            Browsers.fitsSideways(office);
            Browsers.screenshot(office, "pair-company.phone");
        }
    }

    @Test
    void aContractIsWrittenOnAFormAndAPenaltyClauseIsRefusedAtItsClauseWithAllWordsKept() {
        Document page = refused(9, "徒弟离职的，支付违约金三千元。");
        assertThat(page.select(".errsum").text()).contains("违约金", "第二十五条");
        assertThat(page.select("#apprenticeName").val()).isEqualTo("李表单");
        assertThat(page.select("#clauseCHANGE").text()).contains("支付违约金三千元");
    }

    @Test
    void aClauseWithAnotherRewardThanTheAgreedOneIsRefusedAtItsClauseWithBothFigures() {
        Document page = refused(8, "徒弟出师的，带徒奖励三千元由公司支付。");
        assertThat(page.select(".errsum a").eachAttr("href")).containsExactly("#clauseREWARD");
        assertThat(page.select(".q--err:has(#clauseREWARD)").text()).contains("这一条写的是“带徒奖励三千元”，合同约定的带徒奖励是 2000 元");
        assertThat(page.select("#clauseREWARD").text()).contains("带徒奖励三千元由公司支付");
    }

    private Document refused(int clause, String words) {
        MockHttpServletRequestBuilder form = post("/org/mentoring/new").param("reward", "2000").param("rewardPayer", "公司");
        Map.ofEntries(Map.entry("master", master.name()), Map.entry("apprenticeName", "李表单"),
                Map.entry("apprenticePhone", "13955500009"),
                Map.entry("bornOn", "2004-02-03"), Map.entry("hiredOn", "2026-09-01"), Map.entry("body", world.body.toString()),
                Map.entry("employerSigner", "赵敏"), Map.entry("employerPhone", "13911112222"), Map.entry("trade", "车工"),
                Map.entry("post", "二车间"), Map.entry("startLevel", "5"), Map.entry("targetLevel", "4"),
                Map.entry("target", "独立顶岗"),
                Map.entry("fromDay", "2026-12-01"), Map.entry("untilDay", "2028-11-30")).forEach(form::param);
        for (int i = 0; i < 14; i++) {
            form.param("clause", i == clause ? words : "按常用约定办，不收费。");
        }
        MockHttpServletResponse refused = pages.answer(world.union, form);
        assertThat(refused.getStatus()).isEqualTo(422);
        return Pages.parsed(refused);
    }

    @Test
    void whatIsMissingInAContractIsSaidAllAtOnce() throws Exception {
        MockHttpServletResponse answer = new Pages(house).answer(world.union, post("/org/mentoring/new"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Pages.parsed(answer).select(".errsum a").eachAttr("href")).contains("#master", "#apprenticeName",
                "#apprenticePhone",
                "#bornOn", "#hiredOn", "#body", "#employerSigner", "#employerPhone", "#trade", "#fromDay", "#untilDay");
    }

    @Test
    void theFiguresGoBackAndForthWithTheDay() {
        ContractId earlier = ended();
        LocalDate later = BEGIN.plusDays(200);
        world.itIs(later);

        Document before = figures(BEGIN.minusDays(1));
        Document then = figures(BEGIN);
        Document now = figures(later);
        assertThat(rows(before, earlier)).isZero();
        assertThat(rows(then, earlier)).isOne();
        assertThat(then.select("#rows tr:has(a[href$=" + earlier + "])").text()).contains("在带");
        assertThat(now.select("#rows tr:has(a[href$=" + earlier + "])").text()).contains("解除");
        assertThat(rows(pages.page(world.union, "/org/mentoring/figures?of=LATE&day=" + later), earlier)).isZero();
        assertThat(figures(BEGIN).select("#rows tbody tr")).hasSameSizeAs(then.select("#rows tbody tr"));
        String sum = Objects.requireNonNull(now.select("section:has(h2:contains(按签约年份)) tbody tr").last()).select(".n").text();
        assertThat(now.select("#rows tbody tr")).hasSize(Integer.parseInt(sum));
        world.itIs(BEGIN);
    }

    @Test
    void whoWishesSeesHowItStandsAndMayTakeItBack() {
        var record = house.getBean(RecordWish.class);
        UUID wish = Acting.doing(world.union, () -> record.wish(world.union, RecordWish.Side.APPRENTICE, "愿拜师", "", "车工",
                "想学车螺纹", "13611110001"));
        String link = house.getBean(WishLinks.class).pathOf(wish);
        assertThat(pages.page(Actor.PUBLIC, link).text()).contains("想学车螺纹", "找师傅", "撤回这条意愿");
        ContractId written = world.written(world.draft(master, "愿拜师", "13611110001"));
        assertThat(pages.page(Actor.PUBLIC, link).select(".now").text()).contains("双方同意");
        assertThat(pages.answer(Actor.PUBLIC, post(link + "/withdrawal")).getStatus()).isEqualTo(409);
        assertThat(world.ask(UUID.class, "select contract_id from mentoring.wish where wish_id = ?", wish))
                .isEqualTo(written.value());

        UUID other = Acting.doing(world.union, () -> record.wish(world.union, RecordWish.Side.APPRENTICE, "不拜师", "", "焊工",
                "想学氩弧焊", "13611110002"));
        String back = house.getBean(WishLinks.class).pathOf(other);
        assertThat(pages.answer(Actor.PUBLIC, post(back + "/withdrawal")).getStatus()).isEqualTo(303);
        assertThat(pages.page(Actor.PUBLIC, back).text()).contains("您已撤回").doesNotContain("撤回这条意愿");
        assertThat(pages.page(world.union, "/org/mentoring").text()).doesNotContain("想学氩弧焊");
        assertThat(pages.answer(Actor.PUBLIC, get("/wish/00000000")).getStatus()).isEqualTo(404);
    }

    @Test
    void theListOfAllowancesIsATableAndASheet() throws Exception {
        assertThat(pages.page(world.union, "/org/mentoring/allowances").text()).contains("津贴发放表");
        assertThat(pages.answer(world.union, get("/org/mentoring/allowances.xlsx")).getContentAsByteArray()).startsWith('P', 'K');
        assertThat(PdfA.faults(pages.answer(world.union, get("/org/mentoring/allowances.pdf")).getContentAsByteArray()))
                .isEmpty();
        assertThat(PdfA
                .faults(pages.answer(world.union, get("/org/mentoring/" + going + "/files/copy.pdf")).getContentAsByteArray()))
                .isEmpty();
    }

    @Test
    void anotherCompanyAndAStrangerSeeNothing() {
        Actor other = house.getBean(CampaignWorld.Office.class).company("别家阀门厂");
        assertThat(pages.answer(other, get("/org/mentoring/" + going)).getStatus()).isEqualTo(404);
        assertThat(pages.page(other, "/org/mentoring").text()).doesNotContain("陈小满");
        assertThat(pages.answer(world.master("别师傅", true), get("/me/mentoring/" + going)).getStatus()).isEqualTo(404);
        assertThat(pages.answer(Actor.PUBLIC, get("/pair/00000000")).getStatus()).isEqualTo(404);
    }

    private ContractId ended() {
        ContractId id = world.signed(master, world.draft(master, "早结束", "13955500002"));
        world.itIs(BEGIN.plusDays(30));
        Acting.run(world.union, () -> house.getBean(EndContract.class).terminate(world.union, id, EndReason.MUTUAL, "双方协商"));
        return id;
    }

    private Document figures(LocalDate day) {
        return pages.page(world.union, "/org/mentoring/figures?day=" + day);
    }

    private static int rows(Document page, ContractId id) {
        return page.select("#rows a[href$=" + id + "]").size();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
