package org.touyan.browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.record.RecordWorld;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** A cadre with the receiver at the ear: what the caller says is keyed in with one hand, and read a moment later. */
@TouyanTest
@Import(RecordWorld.class)
class CadreJourneyTests {

    @LocalServerPort
    private int port;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private MovableClock clock;

    private Actor cadre;

    @BeforeEach
    void aMondayMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        cadre = people.staff("叶春和", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
        people.pomeloMaster("林守田");
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void keysInACallWithSixFieldsAndTheKeyboardAloneAndReadsIt(int width) {
        try (Walk walk = Walk.wide(port, width).signIn(people, cadre)) {
            walk.open("/desk").press("a[href='/desk/requests/new']");
            assertThat(walk.at("main form input:not([type=hidden]), main form select, main form textarea").count())
                    .isLessThanOrEqualTo(6);

            keys(walk.page().keyboard(), walk, "1390000" + (5000 + width));
            walk.at(".intake__no").waitFor();
            walk.arrive();
            String number = walk.at(".intake__no").innerText();

            walk.open("/desk/requests?q=" + number).press("main table a");
            assertThat(walk.text()).contains("叶子又黄了", "王阿姨").doesNotContain("1390000" + (5000 + width));
            RequestId request = new RequestId(java.util.UUID.fromString(walk.path().replaceAll(".*/|\\?.*", "")));
            walk.type("#riskNote", "要爬坡").press("form[action$='/triage'] button");
            assertThat(people.state(request)).isEqualTo(RequestState.TRIAGED);
            assertThat(walk.text()).contains("要爬坡");
        }
    }

    @Test
    void whatIsTypedWhileTheCallerIsLookedForStays() {
        try (Walk walk = Walk.wide(port, 1440).signIn(people, cadre)) {
            walk.open("/desk/requests/new");
            Page page = walk.page();
            List<Route> held = new ArrayList<>();
            page.route("**/desk/requests/new/caller**", held::add);
            page.keyboard().type("13900004999");
            page.keyboard().press("Tab");
            page.waitForCondition(() -> !held.isEmpty());
            page.evaluate("document.getElementById('caller').dataset.before = 'yes'");
            page.keyboard().type("王阿");
            held.getFirst().resume();
            page.waitForCondition(
                    () -> Boolean.FALSE.equals(page.evaluate("'before' in document.getElementById('caller').dataset")));
            page.keyboard().type("姨");
            assertThat(page.inputValue("#name")).isEqualTo("王阿姨");
        }
    }

    /** The phone stands first and has the focus; every Tab leads on to the next field. */
    private static void keys(Keyboard keyboard, Walk walk, String phone) {
        keyboard.type(phone);
        walk.page().waitForResponse("**/desk/requests/new/caller**", () -> keyboard.press("Tab"));
        walk.page().waitForCondition(() -> "name".equals(walk.page().evaluate("document.activeElement.id")));
        keyboard.type("王阿姨");
        keyboard.press("Tab");
        keyboard.press("Tab");
        keyboard.type("上湫村");
        keyboard.press("Tab");
        keyboard.type("叶子又黄了");
        keyboard.press("Tab");
        keyboard.press("ArrowDown");
        keyboard.press("Tab");
        keyboard.press("Enter");
    }
}
