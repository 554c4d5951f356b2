package org.touyan.browser;

import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Actor;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.CampaignWorld;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.DemandState;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.request.RequestId;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** A company's problem in the hands of its union, of the officer, of the master, and of the company again: on a phone and at a desk. */
@TouyanTest
@Import(CampaignWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignJourneyTests {

    private static final String COMPANY = "一路走来阀门厂";

    @Autowired
    private CampaignWorld.Office office;
    @Autowired
    private DispatchWorld.People people;
    @LocalServerPort
    private int port;

    private CallId call;
    private Actor company;
    private Actor master;

    @BeforeAll
    void aCallACompanyAndAMaster() {
        office.aMondayMorning();
        call = office.call("走给人看的征集", 30);
        company = office.company(COMPANY);
        master = people.master("岳青山", QINGGANG, "valve");
    }

    @Test
    @DisplayName("The company's union states a demand, the officer screens and asks, the master says yes and goes, the company confirms")
    void fromTheCallToTheConfirmation() {
        stated();
        DemandId demand = new DemandId(
                office.ask(UUID.class, "select demand_id from campaign.demand where company = ?", COMPANY));
        screenedAndAsked(demand);
        accepted();
        assertThat(office.state(demand)).isEqualTo(DemandState.MATCHED);
        planned(demand);
        RequestId visit = new RequestId(
                office.ask(UUID.class, "select request_id from campaign.plan where demand_id = ?", demand.value()));
        office.visited(visit, master, 2);
        reported(demand);
        confirmed(demand);
        assertThat(office.state(demand)).isEqualTo(DemandState.CONFIRMED);
        everyListOfTheCall();
    }

    private void stated() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = signedIn(context, company);
            page.navigate(address("/org/campaign"));
            look(page);
            page.locator("a[href='/campaign/" + call + "/demand']").click();
            page.locator("form button.btn--main").click();
            assertThat(page.locator("#words-err").innerText()).isNotBlank();
            look(page);
            chip(page, "生产工艺");
            page.fill("#words", "装配废品两成，换了工装也不见好");
            page.fill("#contactName", "李厂长");
            page.fill("#phone", "13900006633");
            page.locator("form button.btn--main").click();
            assertThat(page.url()).contains("/org/campaign/");
            assertThat(page.locator("main").innerText()).contains("收到了", "装配废品两成");
            look(page);
        }
    }

    private void screenedAndAsked(DemandId demand) {
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, office.officer());
            page.navigate(address("/desk/campaign"));
            look(page);
            page.navigate(address("/desk/campaign/calls/" + call + "/demands"));
            page.locator("a[href$='" + demand + "']").first().click();
            look(page);
            page.locator("form[action$=screening] button").click();
            assertThat(page.locator("#difficulty-err").innerText()).isNotBlank();
            chip(page, "现场可解");
            page.fill("#diagnosed", "装配顺序不对");
            page.fill("#owner", "王主任");
            page.locator("form[action$=screening] button").click();
            assertThat(office.state(demand)).isEqualTo(DemandState.SCREENED);
            page.fill("#who", "岳青山");
            page.fill("#fromDay", office.today().toString());
            page.fill("#untilDay", office.today().plusDays(20).toString());
            page.fill("#goals", "废品降一半");
            page.locator("form[action$=pairing] button").click();
            assertThat(page.locator("main").innerText()).contains("岳青山");
            look(page);
        }
    }

    private void accepted() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = signedIn(context, master);
            page.navigate(address("/me"));
            page.locator("a[href='/me/campaign']").first().click();
            assertThat(page.locator("main").innerText()).contains(COMPANY, "装配废品两成", "废品降一半");
            look(page);
            page.locator("form[action^='/me/campaign/pairings/'] button[value=ACCEPT]").first().click();
            assertThat(page.locator("main").innerText()).contains("结对中");
            look(page);
        }
    }

    private void planned(DemandId demand) {
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, office.officer());
            page.navigate(address("/desk/campaign/demands/" + demand));
            page.locator("details:has(form[action$=visits]) summary").click();
            chip(page, "技术指导");
            page.selectOption("#subject", "machine");
            page.fill("#planWords", "看装配顺序");
            page.fill("#day", office.today().plusDays(2).toString());
            page.fill("#from", "09:00");
            page.fill("#to", "11:00");
            page.locator("form[action$=visits] button").click();
            assertThat(office.state(demand)).isEqualTo(DemandState.PLANNED);
            look(page);
        }
    }

    private void reported(DemandId demand) {
        try (BrowserContext context = Browsers.phone()) {
            Page page = signedIn(context, office.officer());
            page.navigate(address("/desk/campaign/demands/" + demand));
            chip(page, "解决了");
            page.fill("#resultWords", "改了顺序，废品到一成");
            page.locator("form[action$=outcome] button").click();
            assertThat(office.state(demand)).isEqualTo(DemandState.SOLVED);
            look(page);
        }
    }

    private void confirmed(DemandId demand) {
        try (BrowserContext context = Browsers.phone()) {
            Page page = signedIn(context, company);
            page.navigate(address("/org/campaign/" + demand));
            assertThat(page.locator("main").innerText()).contains("是这样吗", "改了顺序");
            look(page);
            page.fill("#companyWords", "真的好了");
            page.locator("form[action$=confirmation] button.btn--primary").click();
            assertThat(page.locator("main").innerText()).contains("企业确认了", "真的好了");
            look(page);
        }
    }

    private void everyListOfTheCall() {
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, office.officer());
            for (String list : new String[]{"demands", "problems", "services"}) {
                page.navigate(address("/desk/campaign/calls/" + call + "/" + list));
                assertThat(page.locator("main").innerText()).contains(COMPANY);
                look(page);
            }
            page.navigate(address("/campaign/" + call));
            look(page);
        }
    }

    private static void chip(Page page, String text) {
        page.locator("label.chip", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + text))).first().click();
    }

    /** On a phone and at a desk: nothing hangs out, and axe finds nothing. */
    private static void look(Page page) {
        for (int width : new int[]{1440, 390}) {
            page.setViewportSize(width, 900);
            Browsers.fitsSideways(page);
            Browsers.axe(page);
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
