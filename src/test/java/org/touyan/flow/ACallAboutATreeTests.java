package org.touyan.flow;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.impact.domain.Figure;
import org.touyan.insight.impact.domain.Figures;
import org.touyan.insight.impact.domain.Metrics;
import org.touyan.insight.impact.domain.Period;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.dispatch.decline.DeclineOrder;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.matching.Matching;
import org.touyan.service.request.Askers;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
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

/** The opening scene of the source: somebody rings, somebody comes, and a public figure goes up by one. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@TouyanTest
@Import(VisitWorld.class)
class ACallAboutATreeTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private MovableClock clock;
    @Autowired
    private SubmitRequest submit;
    @Autowired
    private TriageRequest triage;
    @Autowired
    private Matching matching;
    @Autowired
    private OfferOrder offer;
    @Autowired
    private AcceptOrder accept;
    @Autowired
    private DeclineOrder decline;
    @Autowired
    private ScheduleVisit schedule;
    @Autowired
    private LogVisit log;
    @Autowired
    private ReviewRequest review;
    @Autowired
    private Askers askers;
    @Autowired
    private Metrics metrics;
    @Autowired
    private Figures figures;

    private Actor cadre;
    private Actor lin;

    @BeforeEach
    void aMondayMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        cadre = people.staff("叶春和", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
        lin = people.pomeloMaster("林守田");
    }

    @Test
    void aCallAboutATreeBecomesAFigure() throws Exception {
        Map<String, BigDecimal> before = published();
        RequestId request = keyedFromTheCall("a-call", "13900002345");
        triaged(request);

        assertThat(Acting.doing(cadre, () -> matching.shortlist(request)).of(person(lin))).isPresent();
        OrderId order = Acting.doing(cadre, () -> offer.offer(cadre, request, person(lin), true, "求助的人想请他"));
        Acting.run(lin, () -> accept.accept(lin, order));
        assertThat(people.state(request)).isEqualTo(RequestState.TAKEN);

        Acting.doing(lin, () -> schedule.schedule(lin, order, morning(1), false, false));
        clock.set(morning(1).to());
        Acting.doing(lin, () -> log.log(lin, order, new VisitLog(Outcome.SOLVED, "红蜘蛛，已教用药", 100, null, false, false, "log")));
        assertThat(people.state(request)).isEqualTo(RequestState.DELIVERED);

        saysSolved(request);
        assertThat(people.state(request)).isEqualTo(RequestState.CLOSED);

        Map<String, BigDecimal> after = published();
        assertThat(more(before, after, "requests-closed")).isEqualByComparingTo("1");
        assertThat(more(before, after, "visits")).isEqualByComparingTo("1");
        // One record in twenty is drawn for a second look; it counts when it has passed.
        assertThat(more(before, after, "hours-effective")).isIn(new BigDecimal("1.5"), new BigDecimal("0"));
        assertThat(page("/figures/requests-closed")).contains("清港").doesNotContain("王阿姨", "林守田");
        assertThat(page("/r/" + tokenOf(request))).contains("林守田", "红蜘蛛");
    }

    @Test
    void whoSaysNoIsFollowedByTheNext() {
        Actor fang = people.pomeloMaster("方美娟");
        RequestId request = keyedFromTheCall("declined", "13900002346");
        triaged(request);
        OrderId order = Acting.doing(cadre, () -> offer.offer(cadre, request, person(lin), true, "求助的人想请他"));
        Acting.run(lin, () -> decline.decline(lin, order, null));

        assertThat(people.asked(request)).isNotNull().isNotEqualTo(person(lin));
        Actor next = people.actorOf(java.util.Objects.requireNonNull(people.asked(request)));
        OrderId second = people.living(request);
        Acting.run(next, () -> accept.accept(next, second));
        assertThat(people.state(request)).isEqualTo(RequestState.TAKEN);
        assertThat(fang.person()).isNotNull();
    }

    private RequestId keyedFromTheCall(String key, String phone) {
        Submission call = Submission.of(key, Channel.PHONE, "crops", "五棵文旦树叶子发黄，果子也小", QINGGANG, "王阿姨", phone)
                .at("上湫村");
        return Acting.doing(cadre, () -> submit.submit(cadre, call)).request();
    }

    private void triaged(RequestId request) {
        Acting.run(cadre, () -> triage.triage(cadre, request, new TriageDecision("crops", Urgency.NORMAL, "", QINGGANG, "上湫村")));
    }

    private void saysSolved(RequestId request) {
        Actor asker = Actor.asker(request.value());
        Acting.run(asker, () -> review.review(asker, request, new Review(Review.Solved.YES, Review.Content.GOOD, "", false)));
    }

    private String tokenOf(RequestId request) {
        return people.as(Actor.SYSTEM, () -> askers.tokenOf(request));
    }

    private Map<String, BigDecimal> published() {
        Period period = Period.thisYear(clock.instant());
        return Acting.doing(Actor.PUBLIC, () -> figures.figures(metrics.all(), COUNTY, period)).stream()
                .collect(Collectors.toMap(figure -> figure.metric().id(), Figure::value));
    }

    private static BigDecimal more(Map<String, BigDecimal> before, Map<String, BigDecimal> after, String metric) {
        return after.get(metric).subtract(before.get(metric));
    }

    private String page(String path) throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            var answer = browser.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
