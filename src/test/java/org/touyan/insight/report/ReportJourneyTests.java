package org.touyan.insight.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.browser.Browsers;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.storage.picture.Jpegs;
import org.touyan.insight.impact.domain.Period;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.insight.report.ReportWorld.TOWN;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;

/** Cadres of a town, the officer and the leader with their reports, in a real browser; the only thing that is typed are words. */
@TouyanTest
@Import(ReportWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportJourneyTests {

    private static final Period QUARTER = Period.quarter(2019, 2);

    @Autowired
    private ReportWorld.Hands hands;
    @Autowired
    private Accounts accounts;
    @LocalServerPort
    private int port;

    @AfterAll
    void nothingIsLeft() {
        hands.forgetAll();
    }

    @Test
    void aTownFilesWithThreeNamesAndTheCountyReturnsAcceptsAndLocksIt() {
        for (int day = 1; day <= 11; day++) {
            hands.request(LocalDate.of(2019, 5, day));
        }
        ReportId town = hands.begun(QUARTER, TOWN);
        ReportId county = hands.begun(QUARTER, COUNTY);
        String one = "/desk/reports/" + town;

        as(hands.filler, 390, false, page -> {
            page.navigate(address("/desk/reports"));
            page.locator("a[href='" + one + "']").first().click();
            send(page, "/figures");
            look(page, one, one + "/cells/T-01", one + "/cells/M04-01");
            page.navigate(address(one + "/cells/T-01"));
            page.fill("#value", "5");
            page.fill("#reason", "困难帮扶台账在另一套系统里，按走访登记表合计");
            send(page, "/cells/T-01");
            assertThat(page.locator("#pages-err").innerText()).contains("请附上凭证");
            assertThat(page.inputValue("#value")).isEqualTo("5");
            page.setInputFiles("#pages", new FilePayload("登记表.jpg", "image/jpeg", Jpegs.plain(60, 40)));
            send(page, "/cells/T-01");
            assertThat(page.locator("main").innerText()).contains("手工填报", "变动大，请写明原因");
            page.navigate(address(one + "/cells/M04-01"));
            page.fill("#words", "五月办了三场现场受理，来的人多");
            send(page, "/explanation");
            assertThat(page.locator("main").innerText()).contains("。原因：五月办了三场现场受理", "下一道要由另一位同志办");
        });
        as(hands.checker, 1440, false, page -> {
            page.navigate(address(one));
            send(page, "/check");
            assertThat(page.locator("main").innerText()).contains("已审核");
        });
        as(hands.chair, 390, true, page -> {
            page.navigate(address(one));
            send(page, "/signature");
            send(page, "/submission");
            look(page, one);
            assertThat(page.locator("main").innerText()).contains("已报送", "王主席", "签好的报表");
        });
        as(hands.officer, 1440, false, page -> {
            page.navigate(address(one));
            page.locator("button[formaction$='/return']").click();
            page.waitForLoadState();
            assertThat(page.locator("#words-err").innerText()).isNotEmpty();
            page.fill("#words", "走访人次和登记表对不上");
            page.locator("button[formaction$='/return']").click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("已退回");
            String form = "/desk/reports/forms/" + hands.form("quarter-service").templateId();
            look(page, "/desk/reports", one, form, form + "/2019-Q2", "/desk/reports/forms", "/desk/reports/forms/new");
        });
        hands.filed(town);
        hands.accept(town, "");
        hands.lock(town);
        hands.fill(hands.officer, county);
        hands.explain(hands.officer, county, "M04-01", "五月办了三场现场受理，来的人多");
        hands.check(hands.second, county);
        as(hands.leader, 1440, true, page -> {
            page.navigate(address("/desk/reports"));
            page.locator("a[href='/desk/reports/" + county + "']").first().click();
            send(page, "/signature");
            look(page, "/desk/reports", "/desk/reports/" + county, one, one + "/verdict");
        });
        as(hands.officer, 390, false, page -> look(page, "/desk/reports", one, one + "/verdict", "/desk/reports/forms",
                "/desk/reports/forms/" + hands.form("quarter-service").templateId() + "/2019-Q2", "/impact/statements",
                "/en/impact/statements"));
    }

    private void as(Actor actor, int width, boolean night, java.util.function.Consumer<Page> work) {
        AccountId account = new AccountId(java.util.Objects.requireNonNull(actor.account()));
        String link = Acting.doing(Actor.SYSTEM, () -> accounts.oneTimeLink(account, Duration.ofMinutes(30), true));
        try (BrowserContext context = Browsers.sized(width, width == 390 ? 844 : 900, night)) {
            Page page = context.newPage();
            page.navigate(address(link));
            page.locator("main form button").first().click();
            page.waitForLoadState();
            work.accept(page);
        }
    }

    private void look(Page page, String... paths) {
        for (String path : List.of(paths)) {
            page.navigate(address(path));
            assertThat(page.locator("body").innerText()).as(path).doesNotContain("report.");
            Browsers.axe(page);
            Browsers.fitsSideways(page);
            Browsers.screenshot(page, "report-" + page.viewportSize().width
                    + path.replaceAll("[0-9a-f]{8}-[0-9a-f-]+", "id").replaceAll("[^A-Za-z0-9]+", "-"));
        }
    }

    private static void send(Page page, String action) {
        page.locator("form[action$='" + action + "'] button").first().click();
        page.waitForLoadState();
    }

    private String address(String path) {
        return path.startsWith("http") ? path : "http://localhost:" + port + path;
    }
}
