package org.touyan.browser;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.record.RecordState;
import org.touyan.service.record.RecordWorld;
import org.touyan.service.record.code.SendCode;
import org.touyan.service.request.Askers;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.triage.TriageDecision;
import org.touyan.service.request.triage.TriageRequest;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.log.LogVisit;
import org.touyan.service.visit.log.VisitLog;
import org.touyan.service.visit.propose.ProposeTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.visit.VisitWorld.morning;

/** A farmer with an old phone, without scripts and without an account, from the first word to the last. */
@TouyanTest
@Import(RecordWorld.class)
class FarmerJourneyTests {

    @LocalServerPort
    private int port;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private RecordWorld.Logged logged;
    @Autowired
    private MovableClock clock;
    @Autowired
    private Askers askers;
    @Autowired
    private TriageRequest triage;
    @Autowired
    private AcceptOrder accept;
    @Autowired
    private ProposeTime propose;
    @Autowired
    private LogVisit log;
    @Autowired
    private SendCode sendCode;

    private Actor cadre;
    private Actor lin;

    @BeforeEach
    void aMondayMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        cadre = people.staff("叶春和", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
        lin = people.pomeloMaster("林守田");
    }

    @Test
    void asksInThreeScreensFollowsConfirmsAndSaysThatItHelped() {
        try (Walk farmer = Walk.onPhoneWithoutScripts(port)) {
            farmer.open("/");
            String number = asks(farmer);
            RequestId request = follows(farmer, number);
            OrderId order = isHelpedBy(lin, request);
            choosesATime(farmer, request);
            confirms(farmer, order);
            saysThatItHelped(farmer, request);
        }
    }

    private String asks(Walk farmer) {
        farmer.press("main a[href='/help/1']");
        int before = farmer.pages();
        farmer.tap(".tile").type("#words", "有五棵文旦树叶子发黄，果子也小").press("button.btn--main");
        farmer.tap(".chip:has-text('清港')").type("#place", "上湫村").type("#name", "王阿姨").type("#phone", "13900007711")
                .press("button.btn--main");
        farmer.press("button.btn--main");
        assertThat(farmer.pages() - before).as("screens until it is sent").isEqualTo(3);
        assertThat(farmer.text()).contains("收到了，王阿姨");
        return farmer.at(".okpanel__no").innerText();
    }

    private RequestId follows(Walk farmer, String number) {
        farmer.open("/track").type("#number", number).type("#tail", "7711").press("button.btn--main");
        assertThat(farmer.path()).startsWith("/r/");
        assertThat(farmer.text()).contains("有五棵文旦树", number);
        return new RequestId(Objects.requireNonNull(askers.byToken(farmer.path().substring("/r/".length())).request()));
    }

    private OrderId isHelpedBy(Actor master, RequestId request) {
        Acting.run(cadre, () -> triage.triage(cadre, request,
                new TriageDecision("crops", Urgency.NORMAL, "", QINGGANG, "上湫村")));
        OrderId order = people.invite(cadre, request, master);
        Acting.run(master, () -> accept.accept(master, order));
        Acting.run(master, () -> propose.propose(master, order, List.of(morning(1), morning(2)), false, false));
        return order;
    }

    private void choosesATime(Walk farmer, RequestId request) {
        farmer.open("/r/" + token(request));
        assertThat(farmer.text()).contains("林守田");
        farmer.press("a[href$='/slot']").tap("label.chip").press("form[action$='/choice'] button");
        assertThat(farmer.text()).contains("11月24日");
    }

    private void confirms(Walk farmer, OrderId order) {
        clock.set(morning(1).to());
        Acting.run(lin, () -> log.log(lin, order, new VisitLog(Outcome.SOLVED, "红蜘蛛，教了用药", 90, null, false, false, "farmer")));
        var record = logged.ofOrder(order);
        Acting.run(lin, () -> sendCode.send(lin, record));
        farmer.open("/confirm").type("#number", logged.read(record).number()).type("#code", "000000").press("button.btn--main");
        assertThat(farmer.at("#code-err").isVisible()).isTrue();
        farmer.type("#code", logged.sentCode(record)).press("button.btn--main");
        assertThat(farmer.path()).isEqualTo("/confirm/done");
        assertThat(logged.read(record).state()).isNotEqualTo(RecordState.CAPTURED);
    }

    private void saysThatItHelped(Walk farmer, RequestId request) {
        farmer.open("/r/" + token(request));
        farmer.press("form[action$='/review'] button.btn--main");
        assertThat(farmer.at("#solved-err").isVisible()).isTrue();
        farmer.tap("label.chip:has(input[name=solved][value=YES])").press("button.btn--main");
        assertThat(people.state(request)).isEqualTo(RequestState.CLOSED);
        assertThat(farmer.text()).contains("办好了");
    }

    private String token(RequestId request) {
        return people.as(Actor.SYSTEM, () -> askers.tokenOf(request));
    }
}
