package org.touyan.browser;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.record.RecordWorld;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.visit.VisitState;
import org.touyan.service.visit.VisitWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** A retired master with a phone: a link, one tap, a time, and one sentence afterwards. */
@TouyanTest
@Import(RecordWorld.class)
class ExpertJourneyTests {

    @LocalServerPort
    private int port;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private VisitWorld.Accepted visits;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;

    private Actor dong;
    private Actor lin;
    private RequestId trees;
    private OrderId order;

    @BeforeEach
    void anInvitation() {
        clock.set(MovableClock.MONDAY_MORNING);
        dong = people.staff("董晓梅", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
        lin = people.pomeloMaster("林守田");
        trees = people.request();
        order = people.invite(dong, trees, lin);
        clock.pass(Duration.ofSeconds(11));
        people.tick("dispatch.tell-experts");
    }

    @Test
    void followsTheLinkSaysYesAgreesOnATimeAndWritesOneSentence() {
        try (Walk master = Walk.onPhone(port).signIn(people, lin)) {
            assertThat(master.path()).isEqualTo("/me");
            assertThat(master.text()).contains("五棵文旦树叶子发黄").doesNotContain("13900001234");
            master.press("form[action$='/acceptance'] button");
            assertThat(people.state(trees)).isEqualTo(RequestState.TAKEN);
            assertThat(master.path()).isEqualTo("/me/t/" + order);

            master.press("form[action$='/phone'] button");
            assertThat(master.at("a[href^='tel:']").first().innerText()).contains("13900001234");
            master.tap("label.chip:has(input[name=slot])").press("button[value=book]");
            assertThat(visits.visits(order, VisitState.SCHEDULED)).isOne();
            master.press("a[href='/me/calendar']");

            clock.set(endOfTheVisit());
            master.open("/me").press("a[href='/me/t/" + order + "/log']");
            master.tap("label.chip:has(input[name=outcome])").type("#note", "修剪示范，测了土").tap("form[data-log] .acts button");
            master.page().waitForURL("**/me");
            master.look();
            assertThat(visits.visits(order, VisitState.DONE)).isOne();
            assertThat(people.state(trees)).isEqualTo(RequestState.DELIVERED);

            for (String page : new String[]{"/me/hours", "/me/free", "/me/consent", "/me/inbox", "/me/rang", "/account"}) {
                master.open(page);
            }
        }
    }

    private Instant endOfTheVisit() {
        return people.as(Actor.SYSTEM, () -> jdbc.sql("select to_at from visit.visit where order_id = :order")
                .param("order", order).query(Timestamp.class).single()).toInstant();
    }

    @Test
    void saysNoWithoutAReasonAndNothingIsHeldAgainstHim() {
        try (Walk master = Walk.onPhone(port).signIn(people, lin)) {
            master.tap("summary").look().press("form[action$='/refusal'] button");
            assertThat(people.orders(trees).getFirst().state()).isEqualTo(OrderState.DECLINED);
            assertThat(master.path()).isEqualTo("/me");
        }
    }
}
