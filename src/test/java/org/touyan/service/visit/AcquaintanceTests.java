package org.touyan.service.visit;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.organization.BodyKind;
import org.touyan.foundation.organization.BodyRegistry;
import org.touyan.foundation.organization.NewBody;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Size;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.dispatch.accept.AcceptOrder;
import org.touyan.service.dispatch.offer.OfferOrder;
import org.touyan.service.matching.Acquaintance;
import org.touyan.service.matching.Engagements;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.submit.Submission;
import org.touyan.service.request.submit.SubmitRequest;
import org.touyan.service.request.triage.TriageDecision;
import org.touyan.service.request.triage.TriageRequest;
import org.touyan.service.visit.log.LogVisit;
import org.touyan.service.visit.log.VisitLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;

/** Whom a master already knows of those who ask: the person, the organisation, the village. */
@TouyanTest
@Import(VisitWorld.class)
class AcquaintanceTests {

    private static final AtomicInteger PHONES = new AtomicInteger(4000);

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
    private LogVisit log;
    @Autowired
    private BodyRegistry registry;
    @Autowired
    private Organizations organizations;
    @Autowired
    private Engagements engagements;

    private Actor cadre;
    private Actor lin;

    @BeforeEach
    void aMondayMorning() {
        clock.set(MovableClock.MONDAY_MORNING);
        cadre = people.staff("叶春和", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
        lin = people.pomeloMaster("林守田");
    }

    @Test
    void thePersonIsKnownByThePhone() {
        String phone = phone();
        served(asked(cadre, phone, "上湫村", s -> s));

        assertThat(metBy(asked(cadre, phone, "塘里村", s -> s))).isEqualTo(new Acquaintance(1, 0, 0));
        assertThat(metBy(asked(cadre, phone(), "塘里村", s -> s))).isEqualTo(Acquaintance.NONE);
    }

    @Test
    void theOrganisationIsKnownWhoeverOfItAsks() {
        UUID school = body(BodyKind.SCHOOL, "青禾小学", false).id().value();
        served(asked(cadre, phone(), "校内", s -> s.onBehalfOf(school)));

        assertThat(metBy(asked(cadre, phone(), "", s -> s.onBehalfOf(school)))).isEqualTo(new Acquaintance(0, 1, 0));
    }

    @Test
    void aCompanyThatAsksThroughItsOwnUnionIsKnownToo() {
        BodyBrief company = body(BodyKind.INSTITUTION, "望潮研究所", true);
        Actor union = people.staff("潘立新", Role.ENTERPRISE_UNION, company.path());
        served(asked(union, phone(), "", s -> s));

        assertThat(metBy(asked(union, phone(), "", s -> s)).body()).isEqualTo(1);
        assertThat(metBy(asked(cadre, phone(), "", s -> s.onBehalfOf(company.id().value()))).body()).isEqualTo(1);
        assertThat(metBy(asked(cadre, phone(), "", s -> s))).isEqualTo(Acquaintance.NONE);
    }

    @Test
    void theVillageIsKnownHoweverThePlaceInItIsCalled() {
        served(asked(cadre, phone(), "听涛村，老码头边", s -> s));

        assertThat(metBy(asked(cadre, phone(), "听涛村 三组", s -> s))).isEqualTo(new Acquaintance(0, 0, 1));
        assertThat(metBy(asked(cadre, phone(), "听涛", s -> s))).isEqualTo(Acquaintance.NONE);
    }

    @Test
    void whoWasOnlyInvitedHasNotHelped() {
        String phone = phone();
        RequestId before = asked(cadre, phone, "上湫村", s -> s);
        triaged(before);
        people.invite(cadre, before, lin);

        assertThat(metBy(asked(cadre, phone, "上湫村", s -> s))).isEqualTo(Acquaintance.NONE);
    }

    private RequestId asked(Actor by, String phone, String place, UnaryOperator<Submission> more) {
        Submission words = Submission
                .of(UUID.randomUUID().toString(), Channel.PHONE, "crops", "文旦树叶子发黄，第%d棵".formatted(PHONES.incrementAndGet()),
                        QINGGANG, "王阿姨", phone)
                .at(place);
        return Acting.doing(by, () -> submit.submit(by, more.apply(words))).request();
    }

    private void triaged(RequestId request) {
        Acting.run(cadre, () -> triage.triage(cadre, request,
                new TriageDecision("crops", Urgency.NORMAL, "", QINGGANG, people.placeOf(request))));
    }

    private void served(RequestId request) {
        triaged(request);
        var order = Acting.doing(cadre, () -> offer.offer(cadre, request, person(lin), true, "求助的人想请他"));
        Acting.run(lin, () -> accept.accept(lin, order));
        Acting.doing(lin, () -> log.log(lin, order, new VisitLog(Outcome.SOLVED, "看过了", 60, null, false, false, "log")));
    }

    private Acquaintance metBy(RequestId request) {
        return Acting.doing(cadre, () -> engagements.helpedBefore(request)).getOrDefault(person(lin), Acquaintance.NONE);
    }

    private BodyBrief body(BodyKind kind, String name, boolean union) {
        var body = new NewBody(name + PHONES.incrementAndGet(), kind, "", QINGGANG, "", "", Size.UNKNOWN, null, "", "", "", union,
                true);
        BodyId id = Acting.doing(cadre, () -> registry.register(cadre, body));
        return people.as(cadre, () -> organizations.body(id).orElseThrow());
    }

    private static String phone() {
        return "1390002%04d".formatted(PHONES.incrementAndGet() % 10_000);
    }
}
