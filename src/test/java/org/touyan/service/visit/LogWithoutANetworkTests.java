package org.touyan.service.visit;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.TouyanTest;
import org.touyan.browser.Browsers;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.storage.picture.Jpegs;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import static org.assertj.core.api.Assertions.assertThat;

/** A master writes his log in an orchard without a network. Nothing is lost, and nothing arrives twice. */
@TouyanTest
@Import(VisitWorld.class)
class LogWithoutANetworkTests {

    @Autowired
    private DispatchWorld.People people;

    @Autowired
    private VisitWorld.Accepted world;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Actor lin;
    private OrderId trees;
    private String log;

    @BeforeEach
    void aFreshMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        lin = people.pomeloMaster("林守田");
        trees = world.order(people.cityStaff("董晓梅"), lin);
        log = "/me/t/" + trees + "/log";
    }

    @Test
    void whatWasSentWithoutANetworkArrivesOnceWithItsPictures() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = open(context);
            context.setOffline(true);
            page.waitForSelector("[data-offline]:not([hidden])");
            write(page, "下午就去看了");
            page.setInputFiles("#photos", photo());
            page.locator(".stepper button").last().click();
            save(page);
            page.waitForSelector("[data-kept]:not([hidden])");
            Browsers.screenshot(page, "visit.log.offline.phone");
            Browsers.axe(page);
            Browsers.fitsSideways(page);
            assertThat(logs()).isZero();

            context.setOffline(false);
            page.waitForURL("**/me");
            assertThat(page.locator("#live").textContent()).contains("记下了");
            assertThat(logs()).isOne();
            assertThat(words()).isEqualTo("下午就去看了");
            assertThat(minutes()).isEqualTo(90);
            assertThat(photos()).isOne();
        }
    }

    @Test
    void reloadedWithoutANetworkThePageStillShowsWhatWasTyped() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = open(context);
            waitUntilPutAside(page);
            context.setOffline(true);
            write(page, "还没写完");
            page.setInputFiles("#photos", photo());
            until(page, "() => caches.open('touyan-photos').then(c => c.keys()).then(k => k.length === 1)");
            page.reload();

            assertThat(page.locator("h1").textContent()).contains("五棵文旦树叶子发黄");
            assertThat(page.inputValue("#note")).isEqualTo("还没写完");
            assertThat(page.locator("input[name=outcome]").first().isChecked()).isTrue();
            assertThat(page.locator("[data-offline]").isVisible()).isTrue();
            page.waitForFunction("() => document.getElementById('photos').files.length === 1");
            page.waitForSelector(".photo--chosen canvas");
            save(page);
            page.waitForSelector("[data-kept]:not([hidden])");
            page.reload();
            page.waitForSelector("[data-kept]:not([hidden])");

            context.setOffline(false);
            page.waitForURL("**/me");
            assertThat(logs()).isOne();
            assertThat(photos()).isOne();
        }
    }

    @Test
    void theListOfTasksOpensTheLogWithoutANetworkAndSendsWhatWaits() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = signedIn(context);
            page.navigate(address("/me"));
            waitUntilPutAside(page);
            context.setOffline(true);
            page.navigate(address("/me"));
            page.locator("h3 a").first().click();
            page.locator("main a[href$='/log']").click();
            write(page, "在山上写的");
            save(page);
            page.waitForSelector("[data-kept]:not([hidden])");
            page.close();

            context.setOffline(false);
            Page later = context.newPage();
            later.navigate(address("/me"));
            later.waitForFunction("() => Object.keys(localStorage).length === 0");
            assertThat(logs()).isOne();
            assertThat(words()).isEqualTo("在山上写的");
        }
    }

    @Test
    void anAnswerThatGotLostDoesNotMakeASecondLog() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = open(context);
            var first = new AtomicBoolean(true);
            page.route("**" + log, route -> {
                if (route.request().method().equals("POST") && first.getAndSet(false)) {
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            write(page, "回来的路上信号断了");
            save(page);
            page.waitForSelector("[data-kept]:not([hidden])");
            assertThat(logs()).isOne();
            save(page);
            page.waitForURL("**/me");
            assertThat(logs()).isOne();
        }
    }

    @Test
    void whoeverWasSignedOutMeanwhileLosesNothing() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = open(context);
            context.clearCookies();
            write(page, "写了半小时");
            save(page);
            page.waitForURL("**/login/code?to=**");
            assertThat(logs()).isZero();

            page.navigate(address(people.signInLink(lin)));
            page.locator("main form button").first().click();
            page.waitForFunction("() => Object.keys(localStorage).length === 0");
            assertThat(logs()).isOne();
            assertThat(words()).isEqualTo("写了半小时");
        }
    }

    @Test
    void whatIsWrongComesBackAtItsFieldAndNothingTypedIsLost() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = open(context);
            page.locator("#note").fill("看过了");
            page.setInputFiles("#photos", photo());
            save(page);
            page.waitForSelector(".errsum");
            assertThat(page.locator(".errsum a").getAttribute("href")).isEqualTo("#outcome");
            assertThat(page.inputValue("#note")).isEqualTo("看过了");
            page.waitForFunction("() => document.getElementById('photos').files.length === 1");
            page.locator("label.chip").first().click();
            save(page);
            page.waitForURL("**/me");
            assertThat(logs()).isOne();
            assertThat(photos()).isOne();
        }
    }

    @Test
    void withoutScriptsReadySentencesAreTickedAndPicturesSent() {
        try (BrowserContext context = Browsers.phoneWithoutScripts()) {
            Page page = open(context);
            page.locator("label.chip").first().click();
            page.locator("label.chip", new Page.LocatorOptions().setHasText("修剪示范")).click();
            page.locator("label.chip", new Page.LocatorOptions().setHasText("建议改肥")).click();
            page.locator("#note").fill("开春再看");
            page.setInputFiles("#photos", photo());
            save(page);
            assertThat(page.url()).endsWith("/me");
            assertThat(words()).isEqualTo("修剪示范，建议改肥，开春再看");
            assertThat(photos()).isOne();
        }
    }

    private Page open(BrowserContext context) {
        Page page = signedIn(context);
        page.navigate(address(log));
        return page;
    }

    private Page signedIn(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(address(people.signInLink(lin)));
        page.locator("main form button").first().click();
        return page;
    }

    private void waitUntilPutAside(Page page) {
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        until(page, "() => caches.match('%s', {ignoreVary: true}).then(kept => !!kept)".formatted(log));
    }

    /** Asks again until the answer is yes: a promise is no answer to the page's own waiting. */
    private static void until(Page page, String question) {
        for (int i = 0; i < 200 && !Boolean.TRUE.equals(page.evaluate(question)); i++) {
            page.waitForTimeout(50);
        }
        assertThat(page.evaluate(question)).isEqualTo(true);
    }

    private static void write(Page page, String words) {
        page.locator("label.chip").first().click();
        page.locator("#note").fill(words);
    }

    private static void save(Page page) {
        page.locator("form[data-log] .acts button").click();
    }

    private static FilePayload photo() {
        return new FilePayload("site.jpg", "image/jpeg", Jpegs.plain(2400, 1800));
    }

    private int logs() {
        return world.visits(trees, VisitState.DONE);
    }

    private String words() {
        return String.valueOf(visit().get("note"));
    }

    private int minutes() {
        return (int) visit().get("minutes");
    }

    private int photos() {
        return people.as(Actor.SYSTEM, () -> jdbc
                .sql("select count(*)::int from storage.file where kind = 'visit' and owner_subject = :request")
                .param("request", world.requestOf(trees)).query(Integer.class).single());
    }

    private Map<String, Object> visit() {
        UUID visit = world.visit(trees).value();
        return people.as(Actor.SYSTEM, () -> jdbc.sql("select note, minutes from visit.visit where visit_id = :visit")
                .param("visit", visit).query().singleRow());
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
