package org.touyan.service.visit;

import java.net.URI;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.visit.end.CallOffVisit;
import org.touyan.service.visit.feed.Feeds;
import org.touyan.service.visit.schedule.ScheduleVisit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.visit.VisitWorld.doing;
import static org.touyan.service.visit.VisitWorld.morning;

@TouyanTest
@Import(VisitWorld.class)
class CalendarFeedTests {

    private static final Actor ADMIN = Actor.staff(UUID.randomUUID(), "管理员", Role.SYSTEM_ADMIN, OrgPath.ROOT);

    @Autowired
    private DispatchWorld.People people;

    @Autowired
    private VisitWorld.Accepted world;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ScheduleVisit schedule;

    @Autowired
    private CallOffVisit callOff;

    @Autowired
    private Feeds feeds;

    @Autowired
    private Accounts accounts;

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
    void aCalendarShowsTimesAndTownsAndNobody() {
        OrderId trees = world.order(dong, lin);
        VisitId visit = doing(dong, () -> schedule.schedule(dong, trees, morning(2), false, false));
        String token = doing(lin, () -> feeds.subscribe(lin));
        Browser phone = new Browser(port);

        Browser.Seen feed = phone.get("/cal/" + token + ".ics");
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type")).hasValueSatisfying(t -> assertThat(t).startsWith("text/calendar"));
        assertThat(feed.text()).contains("BEGIN:VTIMEZONE", "DTSTART;TZID=Asia/Shanghai:20261125T090000", "SEQUENCE:0",
                "UID:" + visit).doesNotContain("王阿姨", "139", "上湫");

        Acting.run(dong, () -> callOff.callOff(dong, visit));
        assertThat(phone.get("/cal/" + token + ".ics").text()).contains("SEQUENCE:1", "STATUS:CANCELLED");
    }

    @Test
    void aClosedAddressAnswersNobody() {
        String first = doing(lin, () -> feeds.subscribe(lin));
        String second = doing(lin, () -> feeds.subscribe(lin));
        Browser phone = new Browser(port);
        assertThat(phone.get("/cal/" + first + ".ics").status()).isEqualTo(404);
        assertThat(phone.get("/cal/" + second + ".ics").status()).isEqualTo(200);
        Acting.run(lin, () -> feeds.revoke(lin));
        assertThat(phone.get("/cal/" + second + ".ics").status()).isEqualTo(404);
    }

    @Test
    void aColleagueSeesTheVisitsOfHisTownAndOfNoOther() {
        Actor cadre = people.staff("叶春和", Role.TOWN_CADRE, DispatchWorld.COUNTY.child(DispatchWorld.QINGGANG));
        Actor elsewhere = people.staff("许立平", Role.TOWN_CADRE, DispatchWorld.COUNTY.child(DispatchWorld.CHUMEN));
        OrderId trees = world.order(dong, lin);
        VisitId visit = doing(dong, () -> schedule.schedule(dong, trees, morning(2), false, false));
        Browser desk = Insider.of(new AccountId(requireNonNull(cadre.account())), accounts, port);

        Browser.Seen opened = desk.submit(desk.get("/desk/calendar/feed"), "/desk/calendar/feed", java.util.Map.of());
        String address = URI.create(opened.page().select(".inset--ok a").attr("href")).getPath();
        Browser phone = new Browser(port);
        Browser.Seen feed = phone.get(address);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.text()).contains("UID:" + visit, "编号 1123-").doesNotContain("王阿姨", "林守田", "上湫", "139");
        assertThat(phone.get("/cal/" + doing(elsewhere, () -> feeds.subscribe(elsewhere)) + ".ics").text())
                .contains("BEGIN:VCALENDAR").doesNotContain("UID:" + visit);

        assertThat(desk.submit(desk.get("/desk/calendar/feed"), "/desk/calendar/feed/revocation", java.util.Map.of()).status())
                .isEqualTo(303);
        assertThat(phone.get(address).status()).isEqualTo(404);
    }

    @Test
    void theAddressOfAColleagueWhoHasLeftAnswersNobody() {
        Actor cadre = people.staff("叶春和", Role.TOWN_CADRE, DispatchWorld.COUNTY.child(DispatchWorld.QINGGANG));
        String token = doing(cadre, () -> feeds.subscribe(cadre));
        Browser phone = new Browser(port);
        assertThat(phone.get("/cal/" + token + ".ics").status()).isEqualTo(200);
        Acting.run(ADMIN, () -> accounts.disable(new AccountId(requireNonNull(cadre.account()))));
        assertThat(phone.get("/cal/" + token + ".ics").status()).isEqualTo(404);
    }

    @Test
    void theAddressOfAMasterWhoseAccountIsClosedAnswersNobody() {
        Actor fang = people.pomeloMaster("方美娟");
        String token = doing(fang, () -> feeds.subscribe(fang));
        Browser phone = new Browser(port);
        assertThat(phone.get("/cal/" + token + ".ics").status()).isEqualTo(200);
        Acting.run(ADMIN, () -> accounts.disable(new AccountId(requireNonNull(fang.account()))));
        assertThat(phone.get("/cal/" + token + ".ics").status()).isEqualTo(404);
    }

    @Test
    void anothersOrderIsNotThere() {
        OrderId trees = world.order(dong, lin);
        VisitId visit = doing(dong, () -> schedule.schedule(dong, trees, morning(2), false, false));
        Actor fang = people.pomeloMaster("方美娟");
        Browser hers = Insider.of(new AccountId(requireNonNull(fang.account())), accounts, port);
        assertThat(hers.get("/me/t/" + trees).status()).isEqualTo(404);
        assertThat(hers.get("/me/t/" + trees + "/log").status()).isEqualTo(404);
        assertThat(hers.post("/me/visits/" + visit + "/start", java.util.Map.of("_csrf", hers.token())).status()).isEqualTo(404);
    }
}
