package org.touyan.browser;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Actor;
import org.touyan.outreach.campaign.CampaignWorld;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.ContractState;
import org.touyan.people.mentoring.MentoringWorld;
import org.touyan.people.mentoring.draft.PairLinks;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.people.mentoring.MentoringWorld.BEGIN;

/** A contract from the form of the personnel office to four signatures, each given by whoever it belongs to: on a phone and at a desk. */
@TouyanTest
@Import(CampaignWorld.class)
class MentoringJourneyTests {

    private static final String APPRENTICE = "苏小满";

    @Autowired
    private WebApplicationContext house;
    @LocalServerPort
    private int port;

    private MentoringWorld world;
    private Actor master;

    @Test
    @DisplayName("The company writes, both agree, four sign with codes, anybody verifies the paper, and the officer reads what it adds up to")
    void fromTheFormToTheFourthSignature() {
        world = new MentoringWorld(house, "一路签来阀门厂");
        master = world.master("鲁一路", true);
        try (BrowserContext desk = Browsers.desk();
                BrowserContext phone = Browsers.phone();
                BrowserContext link = Browsers.phone();
                BrowserContext town = Browsers.desk()) {
            Page company = signedIn(desk, world.union);
            ContractId id = written(company);
            Page hand = signedIn(phone, master);
            hand.navigate(address("/me/mentoring"));
            look(hand);
            hand.locator("main h2 a").first().click();
            press(hand, "agreement");
            Page young = link.newPage();
            young.navigate(address(house.getBean(PairLinks.class).pathOf(id)));
            look(young);
            press(young, "agreement");
            company.reload();
            press(company, "offer");
            look(company);

            hand.reload();
            signed(hand, id);
            look(hand);
            young.reload();
            signed(young, id);
            look(young);
            company.reload();
            signed(company, id);
            Page witness = signedIn(town, world.town);
            witness.navigate(address("/desk/mentoring/" + id));
            witness.fill("#phone", MentoringWorld.WITNESS_PHONE);
            signed(witness, id);
            look(witness);
            assertThat(world.state(id)).isEqualTo(ContractState.ACTIVE);
            verified(company, id);
        }
        read();
    }

    private ContractId written(Page page) {
        page.navigate(address("/org/mentoring"));
        page.locator("a[href='/org/mentoring/new']").first().click();
        page.locator("form.formcol button.btn--main").click();
        assertThat(page.locator("#apprenticeName-err").innerText()).isNotBlank();
        look(page);
        page.setViewportSize(1440, 900);
        Map.ofEntries(Map.entry("master", master.name()), Map.entry("apprenticeName", APPRENTICE),
                Map.entry("apprenticePhone", "13955507701"), Map.entry("bornOn", "2004-02-03"),
                Map.entry("hiredOn", BEGIN.minusMonths(2).toString()), Map.entry("employerSigner", "赵敏"),
                Map.entry("employerPhone", "13911112277"), Map.entry("trade", "车工"), Map.entry("post", "二车间"),
                Map.entry("target", "独立顶岗"), Map.entry("fromDay", BEGIN.toString()),
                Map.entry("untilDay", BEGIN.plusYears(2).minusDays(1).toString()))
                .forEach((field, typed) -> page.fill("#" + field, typed));
        page.selectOption("#body", world.body.toString());
        page.selectOption("#startLevel", "5");
        page.selectOption("#targetLevel", "4");
        page.locator("form.formcol button.btn--main").click();
        page.waitForURL("**/org/mentoring/*-*");
        assertThat(page.locator("main").innerText()).contains(APPRENTICE, master.name(), "拟稿");
        look(page);
        return new ContractId(UUID.fromString(page.url().replaceAll(".*/|[?#].*", "")));
    }

    /** First with a code that is wrong, then with the six digits that were sent. */
    private void signed(Page page, ContractId id) {
        press(page, "code");
        String code = world.code(id);
        page.fill("#code", code.equals("000000") ? "111111" : "000000");
        press(page, "signature");
        assertThat(page.locator("#code-err").innerText()).isNotBlank();
        page.fill("#code", code);
        press(page, "signature");
        world.pass(java.time.Duration.ofMinutes(2));
    }

    private void verified(Page page, ContractId id) {
        page.navigate(address("/org/mentoring/" + id));
        look(page);
        page.navigate(address(page.locator("main a[href^='/verify/']").first().getAttribute("href")));
        assertThat(page.locator("main").innerText()).contains("有效：由我会出具", "苏*").doesNotContain(APPRENTICE);
        look(page);
    }

    private void read() {
        try (BrowserContext desk = Browsers.desk()) {
            Page page = signedIn(desk, world.officer);
            page.navigate(address("/desk/mentoring?q=" + APPRENTICE));
            look(page);
            page.locator("a:has-text('" + APPRENTICE + "')").first().click();
            assertThat(page.locator("main").innerText()).contains("在带", "同意 鲁一路", "同意 " + APPRENTICE).doesNotContain("asker");
            look(page);
            for (String path : new String[]{"/desk/mentoring/due", "/desk/mentoring/figures?of=IN_FORCE",
                    "/desk/mentoring/allowances", "/desk/mentoring/spots"}) {
                page.navigate(address(path));
                look(page);
            }
        }
    }

    private static void press(Page page, String act) {
        page.locator("form[action$='/" + act + "'] button").first().click();
        page.waitForLoadState();
    }

    /** On a phone and at a desk: nothing hangs out, and axe finds nothing. */
    private static void look(Page page) {
        for (int width : new int[]{390, 1440}) {
            page.setViewportSize(width, 900);
            Browsers.fitsSideways(page);
            Browsers.axe(page);
        }
    }

    private Page signedIn(BrowserContext context, Actor who) {
        Page page = context.newPage();
        page.navigate(address(world.people().signInLink(who)));
        page.locator("form button.btn--primary, form button.btn--main").first().click();
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
