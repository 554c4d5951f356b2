package org.touyan.service.visit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.Askers;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestSubmitted;
import org.touyan.service.visit.schedule.ScheduleVisit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.visit.VisitWorld.doing;
import static org.touyan.service.visit.VisitWorld.morning;

/** The pages on which a visit is agreed, moved and begun, without scripts: what is wrong is said where it was typed. */
@TouyanTest
@Import(VisitWorld.class)
class AppointmentPagesTests {

    private static final Map<String, String> LOG = Map.of("outcome", "SOLVED", "note", "修剪示范", "minutes", "60", "key", "once");

    @Autowired
    private DispatchWorld.People people;

    @Autowired
    private VisitWorld.Accepted world;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ScheduleVisit schedule;

    @Autowired
    private Askers askers;

    @Autowired
    private ApplicationEventPublisher facts;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Actor dong;
    private Actor lin;
    private Browser phone;
    private OrderId trees;

    @BeforeEach
    void aFreshMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        dong = people.cityStaff("董晓梅");
        lin = people.pomeloMaster("林守田");
        trees = world.order(dong, lin);
        phone = signedIn(lin);
    }

    @Test
    void whatIsWrongWithAnotherTimeIsSaidAtTheFieldAndWhatWasTypedStays() {
        String move = "/me/visits/" + booked(trees, 2, false) + "/move";
        assertThat(value(phone.get(move), "#day")).isEqualTo("2026-11-25");

        Seen noDay = send(phone, move, Map.of("day", "", "time", "10:30", "length", "3"));
        refusedAt(noDay, "day");
        assertThat(value(noDay, "#time")).isEqualTo("10:30");
        assertThat(value(noDay, "input[name=length][checked]")).isEqualTo("3");

        Seen past = send(phone, move, Map.of("day", "2026-11-20", "time", "10:30", "length", "2"));
        refusedAt(past, "day");
        assertThat(value(past, "#day")).isEqualTo("2026-11-20");
        refusedAt(send(phone, move, Map.of("day", "2026-11-26", "time", "十点", "length", "2")), "time");
        refusedAt(send(phone, move, Map.of("day", "2026-11-26", "time", "10:30", "length", "9")), "length");

        booked(world.order(dong, lin), 3, false);
        Seen taken = send(phone, move, Map.of("day", "2026-11-26", "time", "10:30", "length", "1"));
        refusedAt(taken, "day");
        assertThat(taken.text()).contains("这个时间师傅已经有约了");
        assertThat(send(phone, move, Map.of("day", "2026-11-26", "time", "11:00", "length", "HALF")).status()).isEqualTo(422);
        assertThat(send(phone, move, Map.of("day", "2026-11-26", "time", "11:00", "length", "1")).status()).isEqualTo(303);
        assertThat(phone.get("/me/t/" + trees).text()).contains("11月26日", "11:00", "12:00");
    }

    @Test
    void whyNobodyCameIsAskedAtTheField() {
        String absence = "/me/visits/" + booked(trees, 2, false) + "/absence";
        refusedAt(send(phone, absence, Map.of()), "by");
        assertThat(send(phone, absence, Map.of("by", "WEATHER")).status()).isEqualTo(303);
        assertThat(world.visits(trees, VisitState.MISSED)).isOne();
    }

    @Test
    void theMasterReadsWhyHeCannotBeginUntilStaffHaveEnteredThePapers() {
        String visit = "/me/visits/" + booked(trees, 2, true);
        Seen task = phone.get("/me/t/" + trees);
        assertThat(task.text()).contains("现在还不能开始", "先要有当天有效的意外保险", "先要签书面协议", "12351");
        assertThat(task.page().select("form[action$=start]")).isEmpty();
        assertThat(phone.get("/me/t/" + trees + "/log").text()).contains("现在还不能开始");
        Seen anyway = send(phone, visit + "/start", Map.of());
        assertThat(anyway.status()).isEqualTo(422);
        assertThat(anyway.page().select(".errsum a[href=#visit-" + world.visit(trees) + "]").text()).contains("意外保险");
        assertThat(world.visits(trees, VisitState.IN_SERVICE)).isZero();

        Browser desk = signedIn(dong);
        String order = "/desk/orders/" + trees;
        Seen upsideDown = send(desk, order + "/insurance",
                Map.of("policyNo", "P-1", "insurer", "人保财险", "fromDay", "2026-11-01", "untilDay", "2026-10-01"));
        refusedAt(upsideDown, "untilDay");
        assertThat(value(upsideDown, "#policyNo")).isEqualTo("P-1");
        assertThat(value(upsideDown, "#fromDay")).isEqualTo("2026-11-01");
        refusedAt(send(desk, order + "/agreement", Map.of("documentNo", "协-1", "signedOn", "昨天")), "signedOn");
        send(desk, order + "/insurance",
                Map.of("policyNo", "P-1", "insurer", "人保财险", "fromDay", "2026-11-01", "untilDay", "2027-10-31"));
        send(desk, order + "/agreement", Map.of("documentNo", "协-1", "reasons", "登高", "signedOn", "2026-11-23"));
        assertThat(desk.get(order + "/visit").text()).contains("P-1", "协-1").doesNotContain("现在还不能开始");

        assertThat(phone.get("/me/t/" + trees).text()).doesNotContain("现在还不能开始");
        assertThat(send(phone, visit + "/start", Map.of()).status()).isEqualTo(303);
        assertThat(world.visits(trees, VisitState.IN_SERVICE)).isOne();
    }

    @Test
    void bothSidesChooseHowLongAndTheTimeTakenIsAsLong() {
        String slots = "/me/t/" + trees + "/slots";
        assertThat(phone.get("/me/t/" + trees).page().select("input[name=length]").eachAttr("value"))
                .containsExactly("1", "2", "3", "4", "HALF");
        refusedAt(send(phone, slots, Map.of("slot", "2026-11-25_AM", "length", "")), "length");
        assertThat(send(phone, slots, Map.of("slot", "2026-11-25_AM", "length", "HALF")).status()).isEqualTo(303);

        Browser farmer = new Browser(port);
        String slot = "/r/" + tokenOf(world.requestOf(trees)) + "/slot";
        assertThat(farmer.get(slot).text()).contains("11月25日", "8:00–12:00");
        refusedAt(send(farmer, slot, Map.of("day", "2026-11-26", "half", "PM", "length", "7")), "length");
        assertThat(send(farmer, slot, Map.of("day", "2026-11-26", "half", "PM", "length", "3")).status()).isEqualTo(303);

        Seen answer = phone.get("/me/t/" + trees);
        assertThat(answer.text()).contains("11月26日", "2:00–17:00");
        assertThat(send(phone, requireNonNull(answer.page().selectFirst("form[action$=acceptance]")).attr("action"), Map.of())
                .status()).isEqualTo(303);
        assertThat(farmer.get(slot).text()).contains("2:00–17:00");
        assertThat(value(farmer.get(slot), "input[name=length][checked]")).isEqualTo("3");
    }

    @Test
    void aTimeThatIsTakenByNowIsSaidWhereItStands() {
        send(phone, "/me/t/" + trees + "/slots", Map.of("slot", "2026-11-25_AM", "length", "2"));
        booked(world.order(dong, lin), 2, false);
        Browser farmer = new Browser(port);
        String slot = "/r/" + tokenOf(world.requestOf(trees)) + "/slot";
        String proposal = value(farmer.get(slot), "#proposal");
        refusedAt(send(farmer, slot + "/choice", Map.of("proposal", proposal)), "proposal");

        Browser desk = signedIn(dong);
        Seen taken = send(desk, "/desk/proposals/" + proposal + "/acceptance", Map.of());
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.page().select("#proposal-" + proposal).text()).contains("这个时间师傅已经有约了");
    }

    @Test
    void aBookedVisitCanBeFoundRiskyLaterAndThenNeedsItsPapers() {
        VisitId visit = booked(trees, 2, false);
        assertThat(phone.get("/me/t/" + trees).page().select("form[action$=start]")).hasSize(1);
        assertThat(phone.get("/me/t/" + trees).page().select("form[action$=risk]")).isEmpty();
        assertThat(send(phone, "/desk/visits/" + visit + "/risk", Map.of()).status()).isEqualTo(403);

        Browser desk = signedIn(dong);
        assertThat(send(desk, "/desk/visits/" + visit + "/risk", Map.of()).status()).isEqualTo(303);
        assertThat(send(desk, "/desk/visits/" + visit + "/risk", Map.of()).status()).isEqualTo(303);
        Seen page = desk.get("/desk/orders/" + trees + "/visit");
        assertThat(page.text()).contains("有危险，要有保险和协议", "现在还不能开始");
        assertThat(page.page().select("form[action$=risk]")).isEmpty();

        assertThat(phone.get("/me/t/" + trees).text()).contains("先要有当天有效的意外保险", "先要签书面协议");
        assertThat(phone.get("/me/inbox").text()).containsOnlyOnce("保险和协议齐了再动手");
        assertThat(send(phone, "/me/visits/" + visit + "/start", Map.of()).status()).isEqualTo(422);
        assertThat(send(phone, "/me/t/" + trees + "/log", LOG).status()).isEqualTo(422);
        assertThat(world.visits(trees, VisitState.SCHEDULED)).isOne();
    }

    @Test
    void whatTheAskerSaidOnTheSpotIsKeptAsHearsayAndTheAskerStillHasHisSay() {
        booked(trees, 0, false);
        RequestId request = world.requestOf(trees);
        Seen log = phone.get("/me/t/" + trees + "/log");
        assertThat(log.page().select("input[name=heard]").eachAttr("value")).containsExactly("CONTENT", "FAIR", "NOT_CONTENT");
        assertThat(log.page().select("details svg[role=img]")).hasSize(1);
        Map<String, String> typed = new TreeMap<>(LOG);
        typed.put("heard", "NOT_CONTENT");
        typed.put("minutes", "");
        assertThat(value(send(phone, "/me/t/" + trees + "/log", typed), "input[name=heard][checked]")).isEqualTo("NOT_CONTENT");
        typed.put("minutes", "60");
        assertThat(send(phone, "/me/t/" + trees + "/log", typed).status()).isEqualTo(303);

        assertThat(signedIn(dong).get("/desk/requests/" + request).text()).contains("师傅转述，对方当面说：不满意");
        Browser farmer = new Browser(port);
        String page = "/r/" + tokenOf(request);
        assertThat(farmer.get(page).text()).contains("师傅记下您当面说：不满意");
        assertThat(send(farmer, page + "/review", Map.of("solved", "YES", "content", "GOOD")).status()).isEqualTo(303);
    }

    @Test
    void theCalendarSaysWhenHolidaysAreNotAnnounced() {
        Browser desk = signedIn(dong);
        assertThat(desk.get("/desk/calendar?week=2026-11-23").text()).doesNotContain("还没有公布");
        assertThat(desk.get("/desk/calendar?week=2026-12-28").text()).contains("还没有公布 2027 年的放假安排");
    }

    private VisitId booked(OrderId order, int days, boolean risky) {
        return doing(dong, () -> schedule.schedule(dong, order, morning(days), false, risky));
    }

    private String tokenOf(RequestId request) {
        people.as(Actor.SYSTEM, () -> {
            facts.publishEvent(new RequestSubmitted(request, world.path(), Channel.WEB, false, clock.instant()));
            return request;
        });
        return doing(Actor.SYSTEM, () -> askers.tokenOf(request));
    }

    private Browser signedIn(Actor actor) {
        return Insider.of(new AccountId(requireNonNull(actor.account())), accounts, port);
    }

    private static Seen send(Browser browser, String path, Map<String, String> typed) {
        browser.get("/track");
        Map<String, String> fields = new TreeMap<>(typed);
        fields.put("_csrf", browser.token());
        return browser.post(path, fields);
    }

    private static void refusedAt(Seen seen, String field) {
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.page().select(".errsum a").eachAttr("href")).isEqualTo(List.of("#" + field));
        assertThat(seen.page().select("#" + field + "-err")).hasSize(1);
    }

    private static String value(Seen seen, String css) {
        return requireNonNull(seen.page().selectFirst(css)).val();
    }
}
