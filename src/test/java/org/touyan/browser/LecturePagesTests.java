package org.touyan.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.outreach.lecture.BookingState;
import org.touyan.outreach.lecture.LectureWorld;
import org.touyan.outreach.lecture.LectureWorld.Hall;
import org.touyan.outreach.lecture.VersionId;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.request.RequestId;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.outreach.lecture.LectureWorld.Hall.at;
import static org.touyan.outreach.lecture.LectureWorld.TUESDAY;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** A lecture from the order to the two taps of its listeners, and the line of a group leader: on a phone and at a desk. */
@TouyanTest
@Import(LectureWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LecturePagesTests {

    @Autowired
    private Hall hall;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private MovableClock clock;
    @Autowired
    private AcceptOrder accept;
    @Autowired
    private JdbcClient jdbc;
    @LocalServerPort
    private int port;

    private Actor dong;
    private Actor lin;
    private Actor fang;
    private Actor union;

    @BeforeAll
    void aTeamATopicAndAFactory() {
        clock.set(MovableClock.MONDAY_MORNING);
        dong = hall.officer("董晓梅");
        Actor zhou = hall.officer("周建平");
        lin = people.master("林守田", QINGGANG);
        fang = people.master("方美娟", QINGGANG);
        VersionId topic = hall.cleared(dong, zhou, Hall.text("一把锉刀三十年", false), LocalDate.of(2027, 6, 30));
        hall.team(dong, "村口宣讲队", topic, List.of(lin, fang), "mandarin", "yuhuan");
        var path = COUNTY.child(QINGGANG).child("lpt");
        people.as(Actor.SYSTEM, () -> jdbc.sql("""
                insert into organization.body (body_id, name, kind, town, path, registered_at, registered_by, version)
                values (:id, '网页测试厂', 'VILLAGE', :town, :path, now(), :id, 1)
                """).param("id", UUID.randomUUID()).param("town", QINGGANG).param("path", path).update());
        union = people.staff("潘立新", Role.ENTERPRISE_UNION, path);
    }

    @Test
    @DisplayName("Somebody orders without scripts, the office confirms, the lead of the team asks, the lecturer tells, a listener taps twice")
    void fromTheOrderToTheTwoTaps() {
        ordered();
        RequestId request = new RequestId(
                hall.ask(UUID.class, "select request_id from lecture.booking where unit_name = '网页村老人会'"));
        confirmed(request);
        OrderId order = asked(request);
        Acting.run(fang, () -> accept.accept(fang, order));
        assertThat(hall.state(request)).isEqualTo(BookingState.READY);
        assertThat(hall.ask(String.class, "select unit_kind || ' ' || place from lecture.booking where request_id = ?",
                request.value())).isEqualTo("VILLAGE 网页村老人会");
        clock.set(at(TUESDAY, 20, 10));
        told(order);
        tapped(request);
        clock.set(MovableClock.MONDAY_MORNING);
    }

    private void ordered() {
        try (BrowserContext context = Browsers.phoneWithoutScripts()) {
            Page page = context.newPage();
            page.navigate(address("/talks"));
            lookAt(page.url());
            page.locator("h2 a", new Page.LocatorOptions().setHasText("一把锉刀三十年")).first().click();
            lookAt(page.url());
            page.locator("a.btn--primary").click();
            page.locator("form button.btn--main").click();
            assertThat(page.locator("#day-err").innerText()).contains("哪天讲");
            assertThat(page.locator("#heads-err").innerText()).contains("写个数字");
            page.fill("#day", TUESDAY.toString());
            page.fill("#time", "19:00");
            page.fill("#heads", "6");
            page.fill("#unitName", "网页村老人会");
            chip(page, "清港");
            page.fill("#wishes", "多讲讲老手艺");
            page.fill("#name", "郑有根");
            page.fill("#phone", "13900023456");
            page.locator("form button.btn--main").click();
            assertThat(page.url()).contains("/help/done/");
            page.navigate(page.url().replace("/help/done/", "/r/"));
            assertThat(page.locator("main").innerText()).contains("您点的宣讲", "一把锉刀三十年", "网页村老人会", "村口宣讲队", "师傅还没定");
            lookAt(page.url());
        }
    }

    private void confirmed(RequestId request) {
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, dong);
            page.navigate(address("/desk/talks"));
            look(page);
            page.locator("a[href$='" + request + "']").click();
            assertThat(page.locator("main").innerText()).contains("多讲讲老手艺", "还没请人");
            look(page);
            page.locator("form[action$=content] button").click();
            assertThat(hall.state(request)).isEqualTo(BookingState.CONFIRMED_CONTENT);
            for (String path : List.of("/desk/talks/topics", "/desk/talks/topics/new", "/desk/talks/lecturers",
                    "/desk/talks/shift")) {
                page.navigate(address(path));
                look(page);
            }
        }
    }

    private OrderId asked(RequestId request) {
        try (BrowserContext context = Browsers.phone()) {
            Page page = signedIn(context, lin);
            page.navigate(address("/me"));
            page.locator("a[href='/me/talks']").first().click();
            page.locator("form[action*='" + request + "'] button").click();
            assertThat(page.locator("main").innerText()).contains("选一位师傅");
            look(page);
            page.locator("form[action*='" + request + "'] select").selectOption(Objects.requireNonNull(fang.person()).toString());
            page.locator("form[action*='" + request + "'] button").click();
            assertThat(hall.state(request)).isEqualTo(BookingState.ASSIGNED);
            return people.living(request);
        }
    }

    private void told(OrderId order) {
        try (BrowserContext context = Browsers.phone()) {
            Page page = signedIn(context, fang);
            page.navigate(address("/me/t/" + order + "/log"));
            page.locator("label.chip:has(input[value=SOLVED])").click();
            page.fill("#note", "六位老人听，问了不少");
            page.fill("#minutes", "35");
            page.locator("form button.btn--main").click();
            assertThat(page.locator("#heads-err").innerText()).contains("几个人听");
            page.fill("#heads", "6");
            page.locator("form button.btn--main").click();
            page.waitForURL("**/me");
            page.navigate(address("/me/talks"));
            look(page);
            page.locator("summary").first().click();
            page.locator("a[href^='/talk/']").click();
            look(page);
        }
    }

    private void tapped(RequestId request) {
        String path = Objects.requireNonNull(code(request));
        try (BrowserContext context = Browsers.phoneWithoutScripts()) {
            Page page = context.newPage();
            page.navigate(address(path));
            page.locator("form button.btn--main").click();
            assertThat(page.locator("#mark-err").innerText()).contains("选一个");
            chip(page, "听懂了");
            page.locator("form button.btn--main").click();
            assertThat(page.locator("main").innerText()).contains("谢谢");
            lookAt(page.url());
        }
        assertThat(hall.state(request)).isEqualTo(BookingState.FEEDBACK);
        assertThat(hall.ask(String.class, "select string_agg(mark, ',') from lecture.feedback where request_id = ?",
                request.value()))
                .isEqualTo("CLEAR");
    }

    private String code(RequestId request) {
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, dong);
            page.navigate(address("/desk/talks/" + request));
            look(page);
            return page.locator("a[href^='/talk/']").getAttribute("href");
        }
    }

    @Test
    @DisplayName("The union gives a group its link, and its leader writes one line on a phone without scripts")
    void aGroupLeaderWritesOneLine() {
        String link;
        try (BrowserContext context = Browsers.desk()) {
            Page page = signedIn(context, union);
            page.navigate(address("/org/talks"));
            page.locator("form[action$=groups] button").click();
            assertThat(page.locator("#name-err").innerText()).isNotBlank();
            page.fill("#name", "装配一班");
            page.locator("form[action$=groups] button").click();
            look(page);
            link = Objects.requireNonNull(page.locator("a[href^='/shift/']").getAttribute("href"));
        }
        try (BrowserContext context = Browsers.phoneWithoutScripts()) {
            Page page = context.newPage();
            page.navigate(address(link));
            lookAt(page.url());
            page.fill("#topic", "吊装前三看");
            page.locator("form button.btn--main").click();
            assertThat(page.locator("#heads-err").innerText()).contains("写个数字");
            assertThat(page.inputValue("#topic")).isEqualTo("吊装前三看");
            page.fill("#heads", "14");
            page.locator("form button.btn--main").click();
            assertThat(page.locator("main").innerText()).contains("吊装前三看", "14 人");
            lookAt(page.url());
        }
        try (BrowserContext context = Browsers.phone()) {
            Page page = signedIn(context, union);
            page.navigate(address("/org/talks"));
            assertThat(page.locator("main").innerText()).contains("吊装前三看");
            page.locator("form[action$=lines] button").click();
            assertThat(page.locator("#group-err").innerText()).contains("哪个班组");
            look(page);
        }
    }

    private static void chip(Page page, String text) {
        page.locator("label.chip",
                new Page.LocatorOptions().setHasText(java.util.regex.Pattern.compile("^\\s*" + text + "\\s*$"))).first()
                .click();
    }

    /** On a phone and at a desk: nothing hangs out, and axe finds nothing. */
    private static void look(Page page) {
        for (int width : new int[]{1440, 390}) {
            page.setViewportSize(width, 900);
            Browsers.fitsSideways(page);
            Browsers.axe(page);
        }
    }

    /** Scripts measure: a page that was opened without them is opened once more. */
    private static void lookAt(String address) {
        try (BrowserContext context = Browsers.desk()) {
            Page page = context.newPage();
            page.navigate(address);
            look(page);
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
