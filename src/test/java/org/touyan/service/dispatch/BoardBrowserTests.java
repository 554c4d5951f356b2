package org.touyan.service.dispatch;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.browser.Browsers;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Urgency;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

@TouyanTest
@Import(DispatchWorld.class)
class BoardBrowserTests {

    @Autowired
    private DispatchWorld.People world;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    private Actor dong;
    private Actor lin;
    private RequestId trees;

    @BeforeEach
    void aBusyMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        dong = world.staff("董晓梅", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
        lin = world.pomeloMaster("林守田");
        world.master("方美娟", "331083102", "soil", "fruit-trees");
        world.master("郑有田", "331083106", "pruning");
        world.master("车小军", QINGGANG, "lathe");
        world.request(RequestState.SUBMITTED, Urgency.TODAY, lin);
        trees = world.request();
    }

    @Test
    void theBoardIsWorkedFromTheKeyboard() {
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, dong);
            page.navigate(address("/desk/dispatch?id=" + trees));
            Browsers.screenshot(page, "dispatch.desk");
            Browsers.axe(page);
            page.locator(".queue a[aria-current]").focus();
            page.keyboard().press("2");
            page.keyboard().press("Enter");
            page.locator("[data-undo]").waitFor();
            Browsers.screenshot(page, "dispatch.done.desk");
            Browsers.axe(page);
            assertThat(page.locator("[data-undo]").count()).isOne();
            assertThat(world.asked(trees)).isNotNull();
            page.locator("[data-undo] button").click();
            page.waitForURL("**id=**");
            assertThat(world.asked(trees)).isNull();
        }
    }

    @Test
    void theBarCountsDownStaysOnTheNextRequestAndSaysWhenItIsTooLate() {
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, dong);
            page.clock().install();
            world.invite(dong, trees, lin);
            page.navigate(address("/desk/dispatch?id=" + world.request()));
            assertThat(page.locator("[data-left]").textContent()).isEqualTo("还有 10 秒可以撤回");
            page.clock().runFor(3000);
            assertThat(page.locator("[data-left]").textContent()).isEqualTo("还有 7 秒可以撤回");
            assertThat(page.locator("[aria-live=polite][data-said]").textContent()).isEqualTo("已派给林守田，10 秒内可以撤回");
            page.locator("[data-undo] button").focus();
            page.clock().runFor(8000);
            assertThat(page.locator("[data-undo] button").count()).isZero();
            assertThat(page.locator("[data-left]").textContent()).isEqualTo("已经告诉林守田师傅，撤不回来了");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("undo undo--over");
            Browsers.axe(page);
        }
    }

    @Test
    void withoutScriptsTheBarIsAButtonThatKnowsItsTime() {
        world.invite(dong, trees, lin);
        try (BrowserContext context = Browsers.phoneWithoutScripts()) {
            Page page = signedIn(context, dong);
            page.navigate(address("/desk/dispatch"));
            Browsers.screenshot(page, "dispatch.undo.phone");
            clock.pass(Duration.ofSeconds(11));
            page.locator("[data-undo] button").click();
            assertThat(page.locator("body").textContent()).contains("师傅已经收到了，撤不回来了");
            assertThat(world.asked(trees)).isNotNull();

            world.invite(dong, world.request(), world.pomeloMaster("方美兰"));
            page.navigate(address("/desk/dispatch"));
            page.locator("[data-undo] button").click();
            assertThat(page.locator("body").textContent()).contains("撤回了，师傅没有收到");
        }
    }

    @Test
    void theBoardFitsAPhoneByDayAndByNight() {
        try (BrowserContext context = Browsers.sized(390, 844, true)) {
            Page page = signedIn(context, dong);
            page.navigate(address("/desk/dispatch?id=" + trees));
            Browsers.screenshot(page, "dispatch.night.phone");
            Browsers.axe(page);
            Browsers.fitsSideways(page);
            page.navigate(address("/desk/requests/" + trees + "/masters"));
            Browsers.screenshot(page, "dispatch.pick.phone");
            Browsers.axe(page);
            Browsers.fitsSideways(page);
            page.navigate(address("/desk/rules"));
            Browsers.screenshot(page, "dispatch.rules.phone");
            Browsers.axe(page);
            page.navigate(address("/desk/dispatch/daysheet"));
            Browsers.screenshot(page, "dispatch.sheet.phone");
            Browsers.axe(page);
        }
    }

    @Test
    void theMasterAnswersWithoutScripts() {
        OrderId order = world.invite(dong, trees, lin);
        clock.pass(Duration.ofSeconds(11));
        try (BrowserContext context = Browsers.phoneWithoutScripts()) {
            Page page = signedIn(context, lin);
            page.navigate(address("/me/orders/" + order));
            Browsers.screenshot(page, "dispatch.card.phone");
            page.locator("summary").click();
            Browsers.screenshot(page, "dispatch.card.no.phone");
            page.locator("label.chip").first().click();
            page.locator("form[action$=refusal] button").click();
            assertThat(world.orders(trees).getFirst().state()).isEqualTo(OrderState.DECLINED);
        }
        try (BrowserContext context = Browsers.phone()) {
            RequestId more = world.request();
            OrderId again = world.invite(dong, more, lin);
            clock.pass(Duration.ofSeconds(11));
            Page page = signedIn(context, lin);
            page.navigate(address("/me/orders/" + again));
            Browsers.axe(page);
            Browsers.fitsSideways(page);
        }
    }

    private Page signedIn(BrowserContext context, Actor actor) {
        Page page = context.newPage();
        page.navigate(address(world.signInLink(actor)));
        page.locator("main form button").first().click();
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
