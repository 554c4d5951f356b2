package org.touyan.browser;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Actor;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.WorkshopWorld;
import org.touyan.outreach.workshop.domain.Pay;
import org.touyan.service.dispatch.DispatchWorld;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** A keeper on a phone, a master who is asked, an officer at a desk. */
@TouyanTest
@Import(WorkshopWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkshopJourneyTests {

    @Autowired
    private WorkshopWorld.Barn barn;
    @Autowired
    private DispatchWorld.People people;
    @LocalServerPort
    private int port;

    private Actor keeper;
    private Actor master;
    private WorkshopId workshop;
    private LocalDate day;

    @BeforeAll
    void aWorkshopAndItsKeeper() {
        barn.aMondayMorning();
        keeper = barn.keeper("网页直播公司");
        master = people.master("罗网页", QINGGANG, "cnc");
        workshop = barn.open("网页直播工坊", "网页直播公司");
        day = barn.today();
        barn.invited(workshop, master, Pay.UNPAID);
        barn.daysPass(1);
    }

    @Test
    @DisplayName("The keeper writes down a session and is told why a minor may not be its host; the master says yes; the officer reads and issues the letter")
    void fromThePhoneToTheDesk() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = signedIn(context, keeper);
            page.navigate(address("/org/workshops"));
            look(page);
            page.locator("a:has-text('网页直播工坊')").click();
            page.locator("summary").first().click();
            chip(page, "抖音");
            page.fill("#room", "村口直播间");
            page.fill("#day", day.toString());
            page.fill("#from", "19:00");
            page.fill("#to", "21:00");
            page.fill("#products", "文旦");
            page.fill("#hostName", "卢小满");
            page.fill("#hostBorn", day.minusYears(17).toString());
            page.locator("label.tick:has(#adult)").click();
            page.locator("button.btn--main").click();
            assertThat(page.locator("#hostBorn-err").innerText()).contains("未满 18 周岁");
            assertThat(page.inputValue("#room")).isEqualTo("村口直播间");
            look(page);
            page.setViewportSize(390, 900);
            page.fill("#hostBorn", day.minusYears(30).toString());
            page.locator("button.btn--main").click();
            assertThat(page.locator("main").innerText()).contains("还没有销售", "文旦");
            look(page);
            page.locator("summary:has-text('更正这一场')").click();
            assertThat(page.inputValue("#from")).isEqualTo("19:00");
            page.fill("#from", "19:30");
            page.fill("#because", "开播时间记早了半小时");
            page.locator("form[action$='/entries'] button").click();
            assertThat(page.locator("main").innerText()).contains("开播时间记早了半小时");
            look(page);
            page.navigate(address("/org/workshops/" + workshop + "/income"));
            look(page);
        }
        try (BrowserContext context = Browsers.phone()) {
            Page page = signedIn(context, master);
            page.navigate(address("/me/workshops"));
            look(page);
            page.locator("button[value=ACCEPT]").first().click();
            assertThat(page.locator("main").innerText()).contains("在当顾问");
        }
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, barn.officer());
            page.navigate(address("/desk/workshops"));
            look(page);
            page.locator("a:has-text('网页直播工坊')").click();
            look(page);
            page.locator("a:has-text('罗网页')").click();
            page.locator("form[action$=letter] button").click();
            assertThat(page.locator("#letters").innerText()).contains("工坊聘〔");
            look(page);
            for (String path : new String[]{"/desk/workshops/new", "/desk/workshops/figures", "/desk/workshops/figures/sessions",
                    "/desk/workshops/bases", "/workshops", "/workshops/" + workshop}) {
                page.navigate(address(path));
                look(page);
            }
        }
    }

    private static void chip(Page page, String text) {
        page.locator("label.chip:has-text('" + text + "')").first().click();
    }

    /** On a phone and at a desk: nothing hangs out, and axe finds nothing. */
    private static void look(Page page) {
        for (int width : new int[]{1440, 390}) {
            page.setViewportSize(width, 900);
            Browsers.fitsSideways(page);
            Browsers.axe(page);
            Browsers.screenshot(page, "workshop-" + width
                    + page.url().replaceAll("^[a-z]+://[^/]+|[?].*$", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]+", "id")
                            .replaceAll("[^a-z]+", "-"));
        }
    }

    private Page signedIn(BrowserContext context, Actor who) {
        Page page = context.newPage();
        page.navigate("http://localhost:" + port + people.signInLink(who));
        page.locator("form button.btn--primary, form button.btn--main").first().click();
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
