package org.touyan.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** A dispatcher at the board: who can help and why, one key, ten seconds to think again, and a colleague who is faster. */
@TouyanTest
@Import(RecordWorld.class)
class DispatcherJourneyTests {

    @LocalServerPort
    private int port;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private MovableClock clock;

    private Actor dong;
    private Actor wang;
    private RequestId trees;

    @BeforeEach
    void aBusyMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        dong = people.staff("董晓梅", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
        wang = people.cityStaff("王主任");
        people.pomeloMaster("林守田");
        people.pomeloMaster("方美娟");
        people.master("郑有田", QINGGANG, "fruit-trees", "soil");
        people.request();
        trees = people.request();
    }

    @Test
    void worksTheBoardFromTheKeyboardAndThinksAgain() {
        try (Walk board = Walk.atDesk(port).signIn(people, dong)) {
            board.open("/desk").press("a[href='/desk/dispatch']");
            board.at(".queue a").first().focus();
            board.page().keyboard().press("ArrowDown");
            assertThat(board.page().evaluate("document.activeElement.closest('[data-queue]') !== null")).isEqualTo(true);
            board.open("/desk/dispatch?id=" + trees);
            assertThat(board.at(".sug").count()).isGreaterThanOrEqualTo(2);

            board.at(".queue a[aria-current]").focus();
            board.page().keyboard().press("2");
            board.page().keyboard().press("Enter");
            board.at("[data-undo]").first().waitFor();
            board.arrive();
            assertThat(people.asked(trees)).isNotNull();
            board.press("[data-undo] button");
            assertThat(people.asked(trees)).isNull();
        }
    }

    @Test
    void doesTheSameWithTheThumb() {
        try (Walk board = Walk.onPhone(port).signIn(people, dong)) {
            board.open("/desk/dispatch?id=" + trees);
            board.press("form[data-offer='1'] button");
            assertThat(people.asked(trees)).isNotNull();
            board.press("[data-undo] button");
            assertThat(people.asked(trees)).isNull();
            board.press("a[href$='/masters']");
            assertThat(board.at("main form").count()).isPositive();
        }
    }

    @Test
    void isToldWhoWasFasterAndWhom() {
        try (Walk first = Walk.atDesk(port).signIn(people, dong); Walk second = Walk.atDesk(port).signIn(people, wang)) {
            second.open("/desk/dispatch?id=" + trees);
            first.open("/desk/dispatch?id=" + trees).press("form[data-offer='1'] button");
            String asked = people.actorOf(java.util.Objects.requireNonNull(people.asked(trees))).name();

            second.press("form[data-offer='2'] button");

            assertThat(second.text()).contains("董晓梅", asked);
            assertThat(people.orders(trees)).hasSize(1);
        }
    }
}
