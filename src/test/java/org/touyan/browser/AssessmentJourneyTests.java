package org.touyan.browser;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.assessment.AssessmentWorld;
import org.touyan.people.assessment.BatchHands;
import org.touyan.people.assessment.FilingId;
import org.touyan.people.assessment.domain.StaffKind;
import org.touyan.service.dispatch.DispatchWorld;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import static org.assertj.core.api.Assertions.assertThat;

/** A batch as the personnel office, an examiner, the supervisor and the officer see it, on a phone and at a desk. */
@TouyanTest
@Import(AssessmentWorld.class)
class AssessmentJourneyTests {

    @Autowired
    private AssessmentWorld.Bureau bureau;
    @Autowired
    private BatchHands hands;
    @Autowired
    private DispatchWorld.People people;
    @LocalServerPort
    private int port;

    @Test
    @DisplayName("Planned and enrolled from a file by the company, marked behind a link, signed, and put on notice by one tap")
    void fromThePlanToTheNotice() {
        bureau.aMondayMorning();
        Actor company = bureau.company("网页评定阀门厂");
        FilingId filing = bureau.filed("网页评定阀门厂", bureau.today().minusDays(90), bureau.today().plusYears(2));
        bureau.staff(filing, StaffKind.EXAMINER, "应长庚", bureau.identity());
        bureau.staff(filing, StaffKind.SUPERVISOR, "柳清华", bureau.identity());
        hands.standard();
        String batch = "";
        String examiner = "";
        String supervisor = "";
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, company);
            batch = planned(page);
            enrolled(page);
            submit(page, "form[action$='steps/qualification']");
            assign(page, "应长庚");
            assign(page, "柳清华");
            examiner = href(page, "应长庚");
            supervisor = href(page, "柳清华");
            look(page);
        }
        try (BrowserContext context = Browsers.phone(); Page page = context.newPage()) {
            page.navigate(address(examiner));
            look(page);
            page.locator("a:has-text('网页评定阀门厂')").click();
            mark(page);
            look(page);
        }
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, company);
            page.navigate(address("/org/assessment/batches/" + batch));
            assertThat(page.locator("[data-result] .tag").allInnerTexts()).hasSize(2).allMatch(text -> text.startsWith("通过"));
            submit(page, "form[action$='steps/examination']");
        }
        try (BrowserContext context = Browsers.phone(); Page page = context.newPage()) {
            page.navigate(address(supervisor + "/" + batch));
            look(page);
            page.fill("#words", "评分有据");
            submit(page, "form[action$=signature]");
        }
        noticed(batch);
    }

    private void noticed(String batch) {
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, bureau.officer());
            page.navigate(address("/desk/assessment/batches/" + batch));
            look(page);
            submit(page, "form[action$=notice]");
            assertThat(page.locator("main").innerText()).contains("公示到", "评分〔");
            Browsers.screenshot(page, "assessment-batch");
            for (String path : new String[]{"/desk/assessment", "/desk/assessment?size=MEDIUM&show=FRESH",
                    "/desk/assessment/batches", "/desk/assessment/batches/" + batch + "/log", "/desk/assessment/levels",
                    "/desk/assessment/pyramid?by=COMPANY", "/desk/assessment/pyramid/rows", "/desk/assessment/volumes?show=KEPT",
                    "/desk/assessment/standards", "/assessment/results/" + batch}) {
                page.navigate(address(path));
                look(page);
            }
        }
    }

    /** @return the id of the batch */
    private String planned(Page page) {
        page.navigate(address("/org/assessment"));
        look(page);
        page.locator("main a:has-text('浙备')").first().click();
        look(page);
        page.locator("a[href$='/batches/new']").click();
        page.selectOption("#occupation", AssessmentWorld.VALVES);
        page.selectOption("#edition", "测试版");
        page.locator("label.chip:has-text('三级')").click();
        page.fill("#venue", "一车间");
        page.fill("#examOn", bureau.today().plusDays(3).toString());
        look(page);
        submit(page, "form[action$='batches/new']");
        page.fill("#planNo", "计划 9 号");
        page.fill("#day", bureau.today().toString());
        submit(page, "form[action$='/plan']");
        submit(page, "form[action$='steps/opening']");
        return page.url().replaceFirst(".*/", "");
    }

    /** Two of three rows can be taken. */
    private void enrolled(Page page) {
        String file = "姓名,身份证号,申报等级,现有等级,取得后年限,工作年限\n" + row("卢小满", bureau.identity()) + row("江一帆", bureau.identity())
                + row("没号码", "331021");
        page.setInputFiles("#file", new FilePayload("考生.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        submit(page, "form[action$='candidates/file']");
        assertThat(page.locator(".inset--warn").first().innerText()).contains("报上 2 人，1 行没有读入", "第 4 行");
        look(page);
    }

    private static String row(String name, String identity) {
        return name + "," + identity + ",三级,四级,5,8\n";
    }

    private static void assign(Page page, String name) {
        page.locator("#assign").selectOption(
                page.locator("#assign option:has-text('" + name + "')").getAttribute("value"));
        submit(page, "form[action$=examiners]");
        page.locator("aside a:has-text('" + name + "')").first().waitFor();
    }

    private static String href(Page page, String name) {
        return page.locator("aside a:has-text('" + name + "')").first().getAttribute("href");
    }

    /** Everybody, in both parts; each cell is saved as it is left. */
    private static void mark(Page page) {
        var cells = page.locator("input[data-part]");
        for (int i = 0; i < cells.count(); i++) {
            cells.nth(i).fill("80");
        }
        submit(page, "form[data-marks]");
        page.waitForCondition(() -> page.locator("[data-result] .tag--ok").count() == 2);
    }

    private static void submit(Page page, String form) {
        page.locator(form + " button").first().click();
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
        page.navigate("http://localhost:" + port + people.signInLink(who));
        page.locator("form button.btn--primary, form button.btn--main").first().click();
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
