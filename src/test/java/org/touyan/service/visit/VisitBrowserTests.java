package org.touyan.service.visit;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.browser.Browsers;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.Askers;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestSubmitted;
import org.touyan.service.visit.propose.ProposeTime;
import org.touyan.service.visit.schedule.ScheduleVisit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.visit.VisitWorld.doing;
import static org.touyan.service.visit.VisitWorld.morning;

@TouyanTest
@Import(VisitWorld.class)
class VisitBrowserTests {

    @Autowired
    private DispatchWorld.People people;

    @Autowired
    private VisitWorld.Accepted world;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ScheduleVisit schedule;

    @Autowired
    private ProposeTime propose;

    @Autowired
    private Askers askers;

    @Autowired
    private ApplicationEventPublisher facts;

    @LocalServerPort
    private int port;

    private Actor dong;
    private Actor lin;

    @BeforeEach
    void aFreshMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        dong = people.cityStaff("董晓梅");
        lin = people.pomeloMaster("林守田");
    }

    @Test
    void theMasterSeesWhatWaitsBooksAndWritesItUp() {
        try (BrowserContext context = Browsers.phone()) {
            Page page = signedIn(context, lin);
            page.navigate(address("/me"));
            look(page, "visit.inbox.empty");

            OrderId trees = world.order(dong, lin);
            people.invite(dong, people.request(), lin);
            OrderId booked = world.order(dong, lin);
            doing(dong, () -> schedule.schedule(dong, booked, morning(2), false, false));
            clock.pass(Duration.ofSeconds(11));
            page.navigate(address("/me"));
            look(page, "visit.inbox");

            page.navigate(address("/me/t/" + trees));
            look(page, "visit.task");
            page.locator("form[action$=phone] button").click();
            assertThat(page.locator("a[href^='tel:']").textContent()).contains("13900001234");
            page.locator("label.chip").first().click();
            page.locator("button[value=book]").click();
            page.waitForURL("**/me/t/" + trees);
            assertThat(world.visits(trees, VisitState.SCHEDULED)).isOne();
            look(page, "visit.task.booked");
            page.locator("a[href$='/absence']").click();
            page.locator("button.btn--main").click();
            look(page, "visit.absence.wrong");
            page.navigate(address("/me/visits/" + world.visit(trees) + "/move"));
            look(page, "visit.move");
            page.navigate(address("/me/calendar"));
            page.locator("form[action$=feed] button").click();
            look(page, "visit.my-calendar");

            page.navigate(address("/me/t/" + trees + "/log"));
            page.locator("form[data-log] .acts button").click();
            page.waitForSelector(".errsum");
            look(page, "visit.log.wrong");
            page.locator("details:has(.shot) summary").click();
            look(page, "visit.log.scan");
            page.locator("label.chip").first().click();
            page.locator("button", new Page.LocatorOptions().setHasText("修剪示范")).click();
            page.locator("button", new Page.LocatorOptions().setHasText("测了土")).click();
            assertThat(page.inputValue("#note")).isEqualTo("修剪示范，测了土");
            page.locator("form[data-log] .acts button").click();
            page.waitForURL("**/me");
            assertThat(world.visits(trees, VisitState.DONE)).isOne();
        }
    }

    @Test
    void theAskerChoosesMovesAndCallsOffWithoutScripts() {
        OrderId trees = world.order(dong, lin);
        RequestId request = world.requestOf(trees);
        people.as(Actor.SYSTEM, () -> {
            facts.publishEvent(new RequestSubmitted(request, world.path(), Channel.WEB, false, clock.instant()));
            return request;
        });
        doing(lin, () -> {
            propose.propose(lin, trees, List.of(morning(1), morning(2)), false, false);
            return trees;
        });
        String slot = "/r/" + doing(Actor.SYSTEM, () -> askers.tokenOf(request)) + "/slot";
        try (BrowserContext context = Browsers.phone()) {
            Page page = context.newPage();
            page.navigate(address(slot));
            look(page, "visit.asker");
        }
        try (BrowserContext context = Browsers.phoneWithoutScripts()) {
            Page page = context.newPage();
            page.navigate(address(slot));
            page.locator("label.chip").first().click();
            page.locator("form[action$=choice] button").click();
            assertThat(world.visits(trees, VisitState.SCHEDULED)).isOne();
            page.navigate(address(slot));
            page.locator("form[action$=move] button").click();
            assertThat(page.locator(".errsum").count()).isOne();
            page.locator("#day").fill("2026-11-27");
            page.locator("label.chip", new Page.LocatorOptions().setHasText("下午")).click();
            page.locator("form[action$=move] button").click();
            page.navigate(address(slot));
            Browsers.screenshot(page, "visit.asker.booked.phone");
            assertThat(page.locator(".inset--ok").textContent()).contains("11月27日", "2:00");
            page.locator("form[action$=cancellation] button").click();
            assertThat(world.visits(trees, VisitState.CALLED_OFF)).isOne();
        }
    }

    @Test
    void theDeskBooksEntersPapersAndSeesItsWeek() {
        OrderId trees = world.order(dong, lin);
        doing(dong, () -> schedule.schedule(dong, trees, morning(0), false, false));
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, dong);
            page.navigate(address("/desk/orders/" + trees + "/visit"));
            page.locator("details:has(form[action$=risk]) summary").click();
            desk(page, "visit.risk");
            page.locator("form[action$=risk] button").click();
            page.waitForSelector(".inset--warn");
            desk(page, "visit.desk");
            page.locator("a[href$='/insurance']").click();
            desk(page, "visit.insurance");
            page.locator("#policyNo").fill("P-1");
            page.locator("#insurer").fill("人保财险");
            page.locator("#fromDay").fill("2026-11-01");
            page.locator("#untilDay").fill("2026-10-01");
            page.locator("form[action$=insurance] button").click();
            assertThat(page.locator(".errsum").count()).isOne();
            assertThat(page.inputValue("#insurer")).isEqualTo("人保财险");
            desk(page, "visit.insurance.wrong");
            page.navigate(address("/desk/orders/" + trees + "/agreement"));
            desk(page, "visit.agreement");
            page.navigate(address("/desk/visits/" + world.visit(trees) + "/move"));
            desk(page, "visit.move");
            page.navigate(address("/desk/calendar"));
            desk(page, "visit.calendar");
            page.locator("a[href='/desk/calendar/feed']").click();
            page.locator("form[action$=feed] button").click();
            desk(page, "visit.desk-feed");
            page.navigate(address("/desk/calendar?day=today"));
            assertThat(page.locator("main").textContent()).contains("林守田");
            page.navigate(address("/desk/orders/" + trees + "/log"));
            desk(page, "visit.desk.log");
            page.navigate(address("/desk/dispatch"));
            assertThat(page.locator("main").textContent()).contains("今天上门");
        }
    }

    private static void look(Page page, String name) {
        Browsers.screenshot(page, name + ".phone");
        Browsers.axe(page);
        Browsers.fitsSideways(page);
    }

    private static void desk(Page page, String name) {
        Browsers.screenshot(page, name + ".desk");
        Browsers.axe(page);
    }

    private Page signedIn(BrowserContext context, Actor actor) {
        Page page = context.newPage();
        page.navigate(address(people.signInLink(actor)));
        page.locator("main form button").first().click();
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
