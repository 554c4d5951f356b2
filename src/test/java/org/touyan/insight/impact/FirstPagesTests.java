package org.touyan.insight.impact;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.review.Review;
import org.touyan.service.request.review.ReviewRequest;
import org.touyan.service.request.submit.Submission;
import org.touyan.service.request.submit.SubmitRequest;
import org.touyan.service.request.triage.TriageDecision;
import org.touyan.service.request.triage.TriageRequest;
import org.touyan.service.visit.Outcome;
import org.touyan.service.visit.VisitWorld;
import org.touyan.service.visit.log.LogVisit;
import org.touyan.service.visit.log.VisitLog;
import org.touyan.service.visit.schedule.ScheduleVisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;
import static org.touyan.service.visit.VisitWorld.morning;

/** What a leader and an enterprise union see first. */
@TouyanTest
@Import(VisitWorld.class)
class FirstPagesTests {

    private static final OrgPath PUMP_WORKS = COUNTY.child(QINGGANG).child("e901");
    private static final OrgPath VALVE_WORKS = COUNTY.child(QINGGANG).child("e902");

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private MovableClock clock;
    @Autowired
    private SubmitRequest submit;
    @Autowired
    private TriageRequest triage;
    @Autowired
    private OfferOrder offer;
    @Autowired
    private AcceptOrder accept;
    @Autowired
    private ScheduleVisit schedule;
    @Autowired
    private LogVisit log;
    @Autowired
    private ReviewRequest review;

    @BeforeEach
    void aMondayMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void theLeaderReadsWhatSomebodySaidWhoWasHelped() {
        helped("叶子又绿了，谢谢老师傅");

        Browser leader = Insider.as(Role.CITY_LEADER, COUNTY, accounts, port);
        assertThat(leader.get("/lead").text()).contains("本月四个数", "上月", "要您协调的事", "叶子又绿了，谢谢老师傅", "徐守田")
                .doesNotContain("王阿姨");
    }

    @Test
    void theFirstPageOfALeaderIsNotForACadre() {
        Browser cadre = Insider.as(Role.TOWN_CADRE, COUNTY.child(QINGGANG), accounts, port);
        assertThat(cadre.get("/lead").status()).isEqualTo(403);
    }

    @Test
    void anEnterpriseUnionSeesItsOwnRequestsAndNobodyElses() {
        Actor pumpWorks = people.staff("泵业工会", Role.ENTERPRISE_UNION, PUMP_WORKS);
        Submission trouble = Submission.of("pump-works", Channel.PHONE, "machine", "车床主轴发响，停了两条线", QINGGANG, "李工", "13900007799");
        Acting.run(pumpWorks, () -> submit.submit(pumpWorks, trouble));

        assertThat(Insider.as(Role.ENTERPRISE_UNION, PUMP_WORKS, accounts, port).get("/org").text())
                .contains("车床主轴发响", "请师傅帮忙");
        assertThat(Insider.as(Role.ENTERPRISE_UNION, VALVE_WORKS, accounts, port).get("/org").text())
                .doesNotContain("车床主轴发响")
                .contains("现在没有在办的求助");
    }

    private void helped(String words) {
        Actor cadre = people.staff("叶春和", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
        Actor master = people.pomeloMaster("徐守田");
        RequestId request = Acting.doing(cadre, () -> submit.submit(cadre,
                Submission.of("first-page", Channel.PHONE, "crops", "文旦树叶子发黄", QINGGANG, "王阿姨", "13900007788").at("上湫村")))
                .request();
        Acting.run(cadre, () -> triage.triage(cadre, request, new TriageDecision("crops", Urgency.NORMAL, "", QINGGANG, "上湫村")));
        OrderId order = Acting.doing(cadre, () -> offer.offer(cadre, request, person(master), true, "求助的人想请他"));
        Acting.run(master, () -> accept.accept(master, order));
        Acting.doing(master, () -> schedule.schedule(master, order, morning(1), false, false));
        clock.set(morning(1).to());
        Acting.doing(master, () -> log.log(master, order,
                new VisitLog(Outcome.SOLVED, "红蜘蛛，已教用药", 100, null, false, false, "first-page")));
        Actor asker = Actor.asker(request.value());
        Acting.run(asker, () -> review.review(asker, request, new Review(Review.Solved.YES, Review.Content.GOOD, words, false)));
    }
}
